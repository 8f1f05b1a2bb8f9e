package org.metodportal.source.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodportal.source.schema.Table;

/** A quotation mark never swallows rows: contract, «What real files look like». */
class QuotationMarksTest {
  private static final String EVENTS = "event_id;date;level;kind;participants\n";

  @TempDir private Path folder;

  private ReadFile events(String rows) {
    return ReadFile.of(Table.EVENTS, folder, EVENTS + rows);
  }

  @Test
  void anOpenMarkRejectsItsOwnRowAlone() {
    ReadFile read =
        events(
            """
            e-1;05.02.2024;муниципальный;"Семинар Урок;30
            e-2;05.03.2024;муниципальный;вебинар;40
            e-3;05.04.2024;муниципальный;"Круглый стол";60
            """);
    assertEquals(
        List.of(
            "2: rejected",
            "3: e-2|05.03.2024|муниципальный|вебинар|40.0",
            "4: e-3|05.04.2024|муниципальный|Круглый стол|60.0"),
        read.rows());
    assertEquals(List.of("quote-not-closed:2:kind"), read.told());
  }

  @Test
  void anOpenMarkInTheLastRowRejectsThatRow() {
    ReadFile read = events("e-1;05.02.2024;муниципальный;семинар;1\ne-2;05.03.2024;\"муницип\n");
    assertEquals(
        List.of("2: e-1|05.02.2024|муниципальный|семинар|1.0", "3: rejected"), read.rows());
  }

  @Test
  void aCellOverSeveralLinesIsOneCell() {
    ReadFile read =
        events(
            """
            e-1;05.02.2024;муниципальный;"семинар; часть 1
            и ""часть"" 2
            и 3";30
            e-2;05.03.2024;муниципальный;вебинар;40
            """);
    assertEquals(
        List.of(
            "2: e-1|05.02.2024|муниципальный|семинар; часть 1 и \"часть\" 2 и 3|30.0",
            "5: e-2|05.03.2024|муниципальный|вебинар|40.0"),
        read.rows());
    assertEquals(List.of(), read.told());
  }

  @Test
  void aFirstCellMayEndOnALineThatHasAllTheOthers() {
    ReadFile read = events("\"e-\n1\";05.02.2024;муниципальный;семинар;30\n");
    assertEquals(List.of("id-with-blank:2:event_id"), read.told());
  }

  @Test
  void aMarkInTheMiddleOfACellIsText() {
    ReadFile read =
        events(
            """
            e-1;05.02.2024;муниципальный;урок "Мир";30
            e-2;05.02.2024;муниципальный;"Урок" и "Мир";30
            e-3;05.02.2024;муниципальный;"урок "Мир"";30
            e-4;05.02.2024;муниципальный;"Урок" мира;30
            """);
    assertEquals(
        List.of("урок \"Мир\"", "Урок\" и \"Мир", "урок \"Мир\"", "\"Урок\" мира"),
        read.rows().stream().map(row -> row.split("\\|")[3]).toList());
    assertEquals(List.of(), read.told());
  }

  @Test
  void aPersonalColumnNeverSlidesIntoAnother() {
    ReadFile read =
        ReadFile.of(
            Table.ORGANIZATIONS,
            folder,
            """
            org_id;name;ФИО директора;Телефон;type;settlement
            sch-1;"Школа № 1;Тестов Т.Т.;8-900-000-00-00;школа;село
            sch-2;Школа № 2;Пробная П.П.;8-900-000-00-01;школа;город
            kin-1;"Детский сад" № 1;Образцов О.О.;8-900-000-00-02;детский сад;село
            """);
    assertEquals(
        List.of(
            "2: rejected",
            "3: sch-2|Школа № 2|школа|город",
            "4: kin-1|\"Детский сад\" № 1|детский сад|село"),
        read.rows());
    assertFalse(read.sentences().toString().contains("Тестов"));
    assertFalse(read.sentences().toString().contains("8-900"));
  }

  @Test
  void noScoreSlidesToAnotherPerson() {
    ReadFile read =
        ReadFile.of(
            Table.DIAGNOSTICS,
            folder,
            """
            person_id;ФИО;date;procedure;operator;score
            p-02;"Тестова Т.Т.;11.03.2024;предметная;центр;78
            p-03;Пробный П.П.;11.03.2024;предметная;центр;64
            p-04;"Образцова О.О.";12.03.2024;методическая;центр;71
            """);
    assertEquals(
        List.of(
            "2: rejected",
            "3: p-03|11.03.2024|предметная|центр|64.0",
            "4: p-04|12.03.2024|методическая|центр|71.0"),
        read.rows());
  }

  /** One mark put in at any place of a random table changes at most the row in which it stands. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void oneMarkAtAnyPlaceHarmsNoOtherRow(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 40; round++) {
      List<String> lines = new ArrayList<>();
      for (int i = 1 + random.nextInt(8); i >= 0; i--) {
        String kind =
            List.of("", "семинар", "\"круглый; стол\"", "урок \"Мир\"", "\"\"", "\"а \"\"б\"\"\"")
                .get(random.nextInt(6));
        lines.add("e-" + i + ";05.02.2024;муниципальный;" + kind + ";" + random.nextInt(90));
      }
      List<String> sound = events(String.join("\n", lines) + "\n").rows();
      int at = random.nextInt(lines.size());
      int column = random.nextInt(lines.get(at).length() + 1);
      lines.set(at, new StringBuilder(lines.get(at)).insert(column, '"').toString());
      ReadFile read = events(String.join("\n", lines) + "\n");
      String shown = String.join("\n", lines);
      assertEquals(sound.size(), read.rows().size(), shown);
      for (int i = 0; i < sound.size(); i++) {
        if (i != at) {
          assertEquals(sound.get(i), read.rows().get(i), shown);
        }
      }
      assertTrue(read.told().stream().allMatch(told -> told.contains(":" + (at + 2) + ":")), shown);
    }
  }
}
