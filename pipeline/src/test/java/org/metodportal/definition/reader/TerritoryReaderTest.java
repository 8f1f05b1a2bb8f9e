package org.metodportal.definition.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.definition.Territory;

/** What {@code territory.yaml} says of a territory. */
class TerritoryReaderTest {
  @TempDir Path content;
  private ContentDraft draft;

  @BeforeEach
  void writeTerritory() throws IOException {
    draft = new ContentDraft(content);
  }

  @Test
  void readsATerritory() throws IOException {
    Territory territory = draft.read().territory();
    assertEquals(
        new Territory(
            "kirov",
            "Кировская область",
            "Кировской области",
            "в Кировской области",
            "регион",
            "teal",
            2021,
            5,
            new Territory.Act(
                "распоряжение", "Министерство", "202", LocalDate.of(2021, 3, 1), "О центре"),
            List.of(new Territory.Criterion("center", "Показатели центра", "Приложение 1"))),
        territory);
    assertEquals(List.of(), draft.messages());
  }

  @Test
  void givesNothingWhenTheTerritoryIsWrong() throws IOException {
    draft.write(
        "territory.yaml",
        ContentDraft.TERRITORY
                .replace("accent: teal", "accent: red")
                .replace("level: регион", "level: регон")
            + "disclosure: {threshold: 2}\n");
    draft.write("indicators/k1.md", ContentDraft.SHARE + ContentDraft.BODY);
    assertNull(draft.read());
    assertEquals(
        List.of(
            "content/kirov/territory.yaml:4:8: У ключа «level» не бывает значения «регон»."
                + " Возможно, вы имели в виду «регион». Допустимые значения: регион, муниципальный"
                + " район, муниципальный округ, городской округ.",
            "content/kirov/territory.yaml:5:9: «red» — не цвет. Готовые цвета: teal, indigo, plum,"
                + " forest, ochre. Свой цвет пишут в кавычках шестью знаками: \"#0a6466\".",
            "content/kirov/territory.yaml:17:25: Порог раскрытия — от 3 до 100 человек, а написано"
                + " «2». Напишите, например, 5."),
        draft.messages());
  }

  @Test
  void theCodeOfTheClassifierHasEightOrElevenDigits() throws IOException {
    for (String code : List.of("33000000", "\"01 648 436\"", "01648436101")) {
      draft.write("territory.yaml", ContentDraft.TERRITORY + "oktmo: " + code + "\n");
      assertEquals(
          code.replaceAll("[\" ]", ""),
          draft.read().territory().oktmo(),
          draft.messages().toString());
    }
    draft.write("territory.yaml", ContentDraft.TERRITORY + "oktmo: \"3300000\"\n");
    assertNull(draft.read());
    assertTrue(
        draft
            .messages()
            .get(0)
            .startsWith(
                "content/kirov/territory.yaml:17:8: «3300000» — не код ОКТМО: в нём 8 или 11"
                    + " цифр."),
        draft.messages().toString());
  }

  @Test
  void accentMayBeAnyColourThatCanBeRead() throws IOException {
    String other = ContentDraft.TERRITORY.replace("accent: teal", "accent: \"#7A3E00\"");
    draft.write("territory.yaml", other);
    assertEquals("own-7a3e00", draft.read().territory().accent());
    draft.write("territory.yaml", other.replace("#7A3E00", "#ffd84d"));
    assertNull(draft.read());
    assertTrue(draft.messages().get(0).contains("слишком бледный"), draft.messages().toString());
    String better = draft.messages().get(0).replaceFirst("(?s).*\"(#[0-9a-f]{6})\".*", "$1");
    draft.write("territory.yaml", other.replace("#7A3E00", better));
    assertEquals("own-" + better.substring(1), draft.read().territory().accent());
  }

  @Test
  void isInForceFromTheYearOfItsActUnlessItSaysOtherwise() throws IOException {
    assertEquals(2021, draft.read().territory().inForceFrom());
    draft.write("territory.yaml", ContentDraft.TERRITORY + "in_force_from: 2022\n");
    assertEquals(2022, draft.read().territory().inForceFrom());
    draft.write("territory.yaml", ContentDraft.TERRITORY + "in_force_from: 202\n");
    assertNull(draft.read());
    assertEquals(
        List.of(
            "content/kirov/territory.yaml:17:16: Год «202» похож на опечатку. Напишите год от 2000"
                + " до 2099."),
        draft.messages());
  }

  @Test
  void refusesAThresholdAboveAHundred() throws IOException {
    draft.write("territory.yaml", ContentDraft.TERRITORY + "disclosure: {threshold: 101}\n");
    assertNull(draft.read());
    draft.write("territory.yaml", ContentDraft.TERRITORY + "disclosure: {threshold: 3}\n");
    assertEquals(3, draft.read().territory().threshold());
  }

  @Test
  void refusesTwoCriteriaOfOneId() throws IOException {
    draft.write("territory.yaml", ContentDraft.TERRITORY + "  - id: center\n    title: Ещё\n");
    assertNull(draft.read());
    assertEquals(
        List.of(
            "content/kirov/territory.yaml:17:9: Группа «center» уже есть выше. Дайте этой группе"
                + " другой id."),
        draft.messages());
  }

  @Test
  void takesATerritoryWithoutIndicators() throws IOException {
    Files.delete(content.resolve("kirov/indicators"));
    assertEquals(List.of(), draft.read().indicators());
    assertEquals(List.of(), draft.messages());
  }
}
