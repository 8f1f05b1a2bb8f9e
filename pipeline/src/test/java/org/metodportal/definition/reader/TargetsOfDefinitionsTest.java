package org.metodportal.definition.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Targets in the front matter of a definition. */
class TargetsOfDefinitionsTest {
  @TempDir Path content;
  private ContentDraft draft;

  @BeforeEach
  void writeTerritory() throws IOException {
    draft = new ContentDraft(content);
  }

  @Test
  void refusesATargetWithoutActClauseOrValue() throws IOException {
    draft.write(
        "indicators/k1.md",
        ContentDraft.SHARE + "targets:\n  - date: 2021-03-01\n" + ContentDraft.BODY);
    assertEquals(List.of(), draft.read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:13:5: В цели нет ни одного значения. Добавьте by_year,"
                + " every_year или opening_year.",
            "content/kirov/indicators/k1.md:13:5: Нет обязательного ключа «act». Добавьте строку"
                + " «act: …».",
            "content/kirov/indicators/k1.md:13:5: Нет обязательного ключа «clause». Добавьте строку"
                + " «clause: …»."),
        draft.messages());
  }

  @Test
  void refusesTargetsOutOfOrderOrRange() throws IOException {
    draft.write(
        "indicators/k1.md",
        ContentDraft.SHARE
            + """
            targets:
              - {act: Новый, clause: п. 1, date: 2023-01-01, every_year: 101}
              - {act: Старый, clause: п. 1, date: 2022-01-01, by_year: {20222: 10}}
            """
            + ContentDraft.BODY);
    assertEquals(List.of(), draft.read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:13:62: Цель «101» недостижима. Доля бывает от 0 до"
                + " 100.",
            "content/kirov/indicators/k1.md:14:39: Этот акт старше предыдущего в списке."
                + " Расположите цели от старых актов к новым.",
            "content/kirov/indicators/k1.md:14:60: Год «20222» похож на опечатку. Напишите год от"
                + " 2000 до 2099."),
        draft.messages());
  }

  @Test
  void warnsOfATargetWithoutADateAndKeepsIt() throws IOException {
    draft.write(
        "indicators/k1.md",
        ContentDraft.SHARE
            + "targets:\n  - {act: Приказ, clause: п. 1, every_year: 10}\n"
            + ContentDraft.BODY);
    assertNull(draft.only().target().date());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:13:5: У цели нет даты акта. Добавьте строку «date:"
                + " 2022-06-23»."),
        draft.messages());
  }

  @Test
  void refusesAnOpeningTargetWithoutAnOpeningYear() throws IOException {
    draft.write("territory.yaml", ContentDraft.TERRITORY.replace("opening_year: 2021\n", ""));
    draft.write("indicators/k1.md", ContentDraft.SHARE + ContentDraft.TARGETS + ContentDraft.BODY);
    assertEquals(List.of(), draft.read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:17:19: Цель задана для года открытия, а в"
                + " territory.yaml он не назван. Добавьте туда ключ opening_year или уберите эту"
                + " цель."),
        draft.messages());
  }
}
