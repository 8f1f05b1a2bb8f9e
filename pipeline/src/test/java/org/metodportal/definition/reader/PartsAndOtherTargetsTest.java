package org.metodportal.definition.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.problem.Problem;

/** An indicator may be a part of another one, and two acts may ask something of it at once. */
final class PartsAndOtherTargetsTest {
  private static final String OTHERS =
      """
      other_targets:
        title: федеральная цель
        targets:
          - act: Указ
            clause: п. 2
            date: 2020-07-21
            every_year: 40
      """;

  @TempDir Path content;
  private ContentDraft draft;

  @BeforeEach
  void writeTerritory() throws IOException {
    draft = new ContentDraft(content);
  }

  private void write(String code, String keys) throws IOException {
    draft.write(
        "indicators/" + code + ".md",
        ContentDraft.SHARE.replace("code: k1", "code: " + code) + keys + ContentDraft.BODY);
  }

  @Test
  void anotherActsTargetsStandUnderACodeOfTheirOwn() throws IOException {
    write("k1", ContentDraft.TARGETS + OTHERS);
    IndicatorDefinition definition = draft.only();
    IndicatorDefinition other = definition.byOtherTargets();
    assertEquals(List.of(), draft.messages());
    assertNotNull(other);
    assertEquals("k1-t2", other.code());
    assertEquals("Доля педагогов с маршрутом (федеральная цель)", other.title());
    assertEquals(BigDecimal.valueOf(40), other.ledger().in(2023));
    assertEquals(BigDecimal.valueOf(10), definition.ledger().in(2023));
    assertEquals(definition.counting(), other.counting());
    assertNull(other.byOtherTargets());
  }

  @Test
  void theSecondTargetStandsBesideAFirst() throws IOException {
    write("k1", OTHERS);
    draft.read();
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:12:1: Вторая цель есть, а первой нет. Если цель одна,"
                + " запишите её в targets."),
        draft.messages());
  }

  @Test
  void theSecondTargetHasValues() throws IOException {
    write("k1", ContentDraft.TARGETS + "other_targets: {title: федеральная цель}\n");
    draft.read();
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:19:16: Нет обязательного ключа «targets». Добавьте"
                + " строку «targets: …»."),
        draft.messages());
  }

  @Test
  void aCodeMayNotEndAsTheOtherVerdictsDo() throws IOException {
    write("k1-t2", "");
    draft.read();
    assertEquals(
        List.of(
            "content/kirov/indicators/k1-t2.md:2:7: Код «k1-t2» кончается так, как портал называет"
                + " вывод по второй цели. Дайте показателю другой код."),
        draft.messages());
  }

  @Test
  void aPartNamesItsWhole() throws IOException {
    write("k2", "");
    write("k2-1", "part_of: k2\n");
    List<IndicatorDefinition> read = draft.read().indicators();
    assertEquals(List.of(), draft.messages());
    assertEquals(List.of("", "k2"), read.stream().map(IndicatorDefinition::partOf).toList());
  }

  @Test
  void aPartOfNothingOfItselfOrOfAPartIsTold() throws IOException {
    write("k2", "part_of: k3\n");
    write("k3", "");
    write("k4", "part_of: k4\n");
    write("k5", "part_of: k2\n");
    write("k6", "part_of: k33\n");
    draft.read();
    assertEquals(
        List.of(
            "content/kirov/indicators/k4.md:12:10: Показатель назван частью самого себя. Назовите"
                + " код общего.",
            "content/kirov/indicators/k5.md:12:10: Показатель «k2» сам часть показателя «k3»."
                + " Назовите здесь «k3»: у частей своих частей нет.",
            "content/kirov/indicators/k6.md:12:10: Показателя «k33» в этой территории нет."
                + " Возможно, вы имели в виду «k3». Есть показатели: k2, k3, k4, k5, k6."),
        draft.messages());
  }

  @Test
  void aPartStandsInTheGroupOfItsWhole() throws IOException {
    draft.write(
        "territory.yaml",
        ContentDraft.TERRITORY + "  - id: other\n    title: Другие\n    clause: Приложение 2\n");
    write("k2", "");
    draft.write(
        "indicators/k3.md",
        ContentDraft.SHARE
                .replace("code: k1", "code: k3")
                .replace("criterion: center", "criterion: other")
            + "part_of: k2\n"
            + ContentDraft.BODY);
    draft.read();
    assertEquals(
        List.of(
            "content/kirov/indicators/k3.md:12:10: Показатель «k2» стоит в другой группе. Часть"
                + " стоит в группе общего: «criterion: center»."),
        draft.messages());
    assertEquals(
        List.of("indicator-part"), draft.report().sorted().stream().map(Problem::code).toList());
  }
}
