package org.metodportal.source.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodportal.source.schema.Table;

/** Columns, encodings and lines that are no rows, as offices send them. */
class HeadersOfOfficesTest {
  private static final String EVENTS = "event_id;date;level;kind\n";

  @TempDir private Path folder;

  private ReadFile staff(String text) {
    return ReadFile.of(Table.STAFF, folder, text);
  }

  private ReadFile events(String rows) {
    return ReadFile.of(Table.EVENTS, folder, EVENTS + rows);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Организация;Код организации;Год;Код педагога;Роль;Основная работа\n"
            + "Школа № 1;s-1;2024;p-1;педагог;да\n",
        "Код организации;Организация;Год;Код педагога;Роль;Основная работа\n"
            + "s-1;Школа № 1;2024;p-1;педагог;да\n"
      })
  void aCodeIsTakenBeforeANameInAnyOrder(String text) {
    ReadFile read = staff(text);
    assertTrue(read.rows().get(0).contains("|s-1|"), read.rows() + read.sentences().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Должность;Категория работника\nдиректор;руководитель",
        "Категория работника;Должность\nруководитель;директор"
      })
  void ofTwoSynonymsTheFirstOfTheSchemaIsTakenInAnyOrder(String columns) {
    String[] lines = columns.split("\n");
    ReadFile read =
        staff("year;person_id;org_id;main_job;" + lines[0] + "\n2024;p;s;да;" + lines[1] + "\n");
    assertEquals(List.of("2: 2024|p|s|руководитель|да"), read.rows());
    assertEquals(List.of("column-repeated:1:"), read.told());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Код мероприятия;2. Дата;3. Уровень",
        "Код мероприятия;Дата (дд.мм.гггг);Уровень (код)",
        "Код мероприятия (текст);Дата (дата);Уровень (выберите из списка), ед.",
        "Кoд мepoприятия*;Да\u00ADта;\uD83D\uDCC5 Уро\u200Bвень"
      })
  void aTitleIsKnownWithItsNumberAHintAndOrnaments(String header) {
    assertEquals(
        List.of("2: e-1|05.02.2024|муниципальный"),
        ReadFile.of(Table.EVENTS, folder, header + "\ne-1;05.02.2024;муниципальный\n").rows());
  }

  @Test
  void aFilledColumnIsTakenBeforeAnEmptyOneAndNamed() {
    ReadFile read =
        ReadFile.of(
            Table.DIAGNOSTICS,
            folder,
            "person_id;date;procedure;operator;score;Балл\np-1;11.03.2024;предметная;центр;;78\n");
    assertEquals(List.of("2: p-1|11.03.2024|предметная|центр|78.0"), read.rows());
    assertEquals(List.of("column-repeated:1:"), read.told());
    assertTrue(read.sentences().get(0).contains("взят «Балл», не взят «score»"));
  }

  @Test
  void aHeaderMayStandInTheFifteenthLineThatShowsSomething() {
    String titles = "Отчёт\n".repeat(14);
    assertEquals(
        1,
        ReadFile.of(Table.EVENTS, folder, titles + EVENTS + "e-1;05.02.2024;муниципальный\n")
            .rows()
            .size());
    assertEquals(
        List.of("header-not-found:0:"),
        ReadFile.of(Table.EVENTS, folder, "Отчёт\n" + titles + EVENTS).told());
  }

  private String whyNoHeader(String text) {
    ReadFile read = ReadFile.of(Table.EVENTS, folder, text);
    assertEquals(List.of("header-not-found:0:"), read.told());
    return read.sentences().get(0);
  }

  @Test
  void aFileWithoutAHeaderIsToldWhichLineLooksMostLikeOne() {
    String why = whyNoHeader("Отчёт за год\nКод меропр.;Забрякина;Дата провед.;Уровни\n1;2;3;4\n");
    assertTrue(why.contains("строка 2: «Код меропр.; …; Дата провед.; Уровни»"), why);
    assertFalse(whyNoHeader("Забрякина;Пустоквасова\n").contains("Забрякина"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"^", "~", ":", "/", "\\"})
  void aSeparatorThatIsNotReadIsNamed(String separator) {
    String header = String.join(separator, "event_id", "date", "level");
    String why = whyNoHeader(header + "\n" + String.join(separator, "e", "d", "l") + "\n");
    assertTrue(why.contains("знаком «" + separator + "»"), why);
  }

  @Test
  void numbersUnderARepeatedHeaderAreNoRow() {
    assertEquals(
        List.of("2: e-1|05.02.2024|муниципальный", "3: HEADER", "4: NUMBERING"),
        events("e-1;05.02.2024;муниципальный\n" + EVENTS + "1;2;3\n").rows());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1;2;3;4",
        "1.;2.;3.;4.",
        "(1);(2);(3);(4)",
        "гр. 1;гр. 2;3;4",
        "А;Б;1;2",
        "A;B;C;D"
      })
  void aRowThatNumbersTheColumnsIsSkipped(String row) {
    assertEquals(
        List.of("2: NUMBERING", "3: e-1|05.02.2024|муниципальный"),
        events(row + "\ne-1;05.02.2024;муниципальный\n").rows());
  }

  @Test
  void aHeaderInOtherWordsIsSkippedAndOneInAnotherOrderEndsTheTableWithOneMessage() {
    ReadFile read =
        events(
            "Код мероприятия;Дата;Уровень;Вид\ne-1;05.02.2024;муниципальный;\n"
                + "date;event_id;level;kind\n05.02.2024;e-2;муниципальный;\n"
                + EVENTS
                + "e-3;05.02.2024;муниципальный;\n");
    assertEquals(List.of("table-second:4:"), read.told());
    assertEquals(
        List.of(
            "2: HEADER",
            "3: e-1|05.02.2024|муниципальный",
            "4: rejected",
            "5: rejected",
            "6: HEADER",
            "7: e-3|05.02.2024|муниципальный"),
        read.rows());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e-1;;05.02.2024;муниципальный;семинар",
        "e-1;вчера;где-то;-;семинар",
        "текст;дата;текст;число",
        "---;---;---;---"
      })
  void aRowThatIsShiftedOrNoRowIsOneMessage(String row) {
    ReadFile read =
        ReadFile.of(Table.EVENTS, folder, "event_id;date;level;participants\n" + row + "\n");
    assertEquals(List.of("row-unlike-table:2:"), read.told());
    assertEquals(1, read.counts().rejected());
  }

  @Test
  void twoMistakesOfARowAreTwoMessages() {
    assertEquals(
        List.of("not-a-date:2:date", "unknown-code:2:level"), events("e-1;вчера;местный;").told());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Итого", "Итого:", "Всего мероприятий", "ИТОГ", "Общий итог", "в том числе:"})
  void summariesAreSkipped(String first) {
    assertEquals(List.of("2: SUMMARY"), events(first + ";;4;\n").rows());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Итоговый-семинар", "Всероссийский", "Итоги"})
  void whatOnlyBeginsAsASummaryIsData(String id) {
    assertEquals(
        1,
        events(id + ";05.02.2024;муниципальный;\n").rows().stream()
            .filter(row -> row.contains("|"))
            .count());
  }

  @Test
  void aHeaderRepeatedAmongRowsIsSkippedInSilence() {
    ReadFile read =
        events(
            "e-1;05.02.2024;муниципальный;\n"
                + EVENTS
                + "Event ID;Date;;\ne-2;05.02.2024;муниципальный;\n");
    assertEquals(List.of("3: HEADER", "4: HEADER"), read.rows().subList(1, 3));
    assertEquals(List.of(), read.told());
  }

  @Test
  void rowsWithAnotherSeparatorThanTheHeaderAreOneMessage() {
    ReadFile read =
        ReadFile.of(
            Table.EVENTS,
            folder,
            "event_id;date;level\ne-1,05.02.2024,муниципальный\ne-2,06.02.2024,муниципальный;;\n"
                + "e-3;07.02.2024;муниципальный\nПримечание: школы, сады, центры\n");
    assertEquals(List.of("separator-other:2:", "row-beside-table:5:"), read.told());
    assertEquals(
        List.of("2: rejected", "3: rejected", "4: e-3|07.02.2024|муниципальный", "5: SUBHEADING"),
        read.rows());
  }

  @Test
  void aTitleAmongRowsAndASignatureAreOneMessageEachAndNeverQuoted() {
    ReadFile read =
        events("Школа № 1;;;\ne-1;05.02.2024;муниципальный;\n;;;Директор Тестов Т.Т.\n");
    assertEquals(List.of("row-beside-table:2:", "row-beside-table:4:"), read.told());
    assertFalse(read.sentences().toString().contains("Тестов"));
    assertEquals(3, read.counts().read());
    assertEquals(2, read.counts().skipped());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Отч.",
        "Ф.И.О",
        "ФИО1",
        "мейл",
        "Факс",
        "Страховой номер",
        "Педагог",
        "Учитель",
        "Директор",
        "Документ, удостоверяющий личность"
      })
  void moreHeadersArePersonal(String header) {
    ReadFile read =
        ReadFile.of(
            Table.EVENTS,
            folder,
            "event_id;date;level;" + header + "\ne-1;05.02.2024;муниципальный;Тайный\n");
    assertEquals(List.of("personal-column:1:"), read.told());
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "IBM866", "KOI8-R", "x-MacCyrillic", "UTF-16"})
  void theEncodingIsFoundUnderALatinHeader(String charset) {
    String text =
        EVENTS
            + "e-1;05.02.2024;муниципальный;Семинар о чтении\n"
            + "e-2;05.02.2024;муниципальный;круглый стол\n";
    ReadFile read =
        ReadFile.of(Table.EVENTS, folder, "events.csv", text.getBytes(Charset.forName(charset)));
    assertEquals(
        List.of(
            "2: e-1|05.02.2024|муниципальный|Семинар о чтении",
            "3: e-2|05.02.2024|муниципальный|круглый стол"),
        read.rows());
  }

  @Test
  void oneBrokenByteLeavesAFileUtf8AndCostsItsOwnCell() {
    byte[] bytes =
        (EVENTS
                + "e-1;05.02.2024;муниципальный;Семинар\n"
                + "e-2;05.02.2024;муниципальный;к~углый стол\n")
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '~' ? (byte) 0xD1 : bytes[i];
    }
    ReadFile read = ReadFile.of(Table.EVENTS, folder, "events.csv", bytes);
    assertEquals(
        List.of("2: e-1|05.02.2024|муниципальный|Семинар", "3: e-2|05.02.2024|муниципальный"),
        read.rows());
    assertEquals(List.of("broken-character:3:kind"), read.told());
  }

  @Test
  void columnsMayBePartedByBars() {
    ReadFile read =
        ReadFile.of(
            Table.EVENTS, folder, (EVENTS + "e-1;05.02.2024;муниципальный;\n").replace(';', '|'));
    assertEquals(List.of("2: e-1|05.02.2024|муниципальный"), read.rows());
  }

  @Test
  void aHeaderMayStandOnTwoRows() {
    ReadFile file =
        ReadFile.of(
            Table.DIAGNOSTICS,
            folder,
            "Отчёт за год;;;;;\n"
                + "person_id;Сведения о процедуре;;;Результат;Педагог\n"
                + ";date;procedure;operator;score;Фамилия\n"
                + "1;2;3;4;5;6\n"
                + "p-1;11.03.2024;предметная;центр;70;Пустоквасов\n"
                + ";12.03.2024;предметная;центр;60;Пустоквасов\n");
    assertEquals(
        List.of("4: NUMBERING", "5: p-1|11.03.2024|предметная|центр|70.0", "6: rejected"),
        file.rows());
    assertEquals(List.of("personal-column:3:", "value-missing:6:person_id"), file.told());
  }

  @Test
  void aGroupAndWhatStandsBelowItNameAColumnTogether() {
    ReadFile file =
        ReadFile.of(
            Table.DIAGNOSTICS,
            folder,
            "Код;Дата;Вид;;Кто проводил\nпедагога;диагностики;процедуры;;\n"
                + "p-1;11.03.2024;предметная;;центр\n");
    assertEquals(List.of("3: p-1|11.03.2024|предметная|центр"), file.rows());
    assertEquals(List.of(), file.told());
  }
}
