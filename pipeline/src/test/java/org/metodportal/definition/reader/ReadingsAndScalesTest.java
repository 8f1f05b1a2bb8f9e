package org.metodportal.definition.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Scale;
import org.metodportal.problem.Problem;

/** The keys {@code reading} and {@code scale} of a definition. */
class ReadingsAndScalesTest {
  private static final String LEVEL =
      """
      ---
      code: k1
      title: Соотношение зарплат
      short: Зарплата
      criterion: center
      clause: п. 1
      status: act
      measure: level
      unit: territory
      score: 'number("wage-ratio")'
      """;

  @TempDir Path content;
  private ContentDraft draft;

  @BeforeEach
  void writeTerritory() throws IOException {
    draft = new ContentDraft(content);
  }

  @Test
  void theSecondReadingCountsOthersUnderACodeOfItsOwn() throws IOException {
    draft.write(
        "indicators/k1.md",
        ContentDraft.SHARE
            + """
            reading:
              first: от всех педагогов
              words: от тех, кто прошёл диагностику
              population: 'role == "педагог" && diagnostics.exists(d, d.year == year)'
            """
            + ContentDraft.BODY);
    IndicatorDefinition first = draft.only();
    IndicatorDefinition second = first.second();
    assertEquals(List.of(), draft.messages());
    assertNotNull(second);
    assertEquals("k1-r2", second.code());
    assertEquals("от всех педагогов", first.reading());
    assertEquals("от тех, кто прошёл диагностику", second.reading());
    assertEquals(first.condition(), second.condition());
    assertFalse(first.population().equals(second.population()));
    assertTrue(second.isSecond());
    assertFalse(first.isSecond());
    assertNull(second.second());
  }

  @Test
  void aReadingThatChangesNothingIsRefused() throws IOException {
    draft.write(
        "indicators/k1.md",
        ContentDraft.SHARE
            + """
            reading:
              first: от всех педагогов
              words: от всех
            """
            + ContentDraft.BODY);
    assertEquals(List.of(), draft.read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:13:3: Второе прочтение ничем не отличается от первого."
                + " Добавьте population, condition или «count_silent: true»."),
        draft.messages());
    assertEquals(List.of("indicator-reading"), codes());
  }

  @Test
  void onlyOrganizationsCanBeSilent() throws IOException {
    draft.write(
        "indicators/k1.md",
        ContentDraft.SHARE
            + """
            reading:
              first: от ответивших
              words: от всех
              count_silent: true
            """
            + ContentDraft.BODY);
    assertEquals(List.of(), draft.read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:15:17: Не ответившими бывают только организации, а"
                + " показатель считают по «person». Уберите строку count_silent."),
        draft.messages());
  }

  @Test
  void profilesShowTheAnswerOfTheOneQuestionThatAnIndicatorAsks() throws IOException {
    String level = LEVEL.replace("unit: territory", "unit: organization");
    draft.write("indicators/k1.md", level + "in_profiles: true\n" + ContentDraft.BODY);
    assertEquals(Set.of("wage-ratio"), draft.only().profileQuestions());
    draft.write("indicators/k1.md", LEVEL + ContentDraft.BODY);
    assertEquals(Set.of(), draft.only().profileQuestions());
  }

  @Test
  void profilesShowNothingOfPersons() throws IOException {
    draft.write("indicators/k1.md", ContentDraft.SHARE + "in_profiles: true\n" + ContentDraft.BODY);
    assertEquals(List.of(), draft.read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:12:1: В профиле организации показывают её ответ на один"
                + " вопрос, а здесь считают по «person». Уберите in_profiles или оставьте в условии"
                + " один вопрос: yes(\"код\")."),
        draft.messages());
    assertEquals(List.of("indicator-in-profiles"), codes());
  }

  @Test
  void aLevelStandsFromZeroToThreeUnlessItSaysOtherwise() throws IOException {
    draft.write("indicators/k1.md", LEVEL + ContentDraft.BODY);
    assertEquals(Scale.USUAL, draft.only().scale());
    draft.write("indicators/k1.md", LEVEL + "scale: {from: 0, to: 200}\n" + ContentDraft.BODY);
    Scale own = draft.only().scale();
    assertTrue(own.contains(BigDecimal.valueOf(200)));
    assertFalse(own.contains(new BigDecimal("200.1")));
    assertTrue(own.contains(BigDecimal.ZERO));
    assertFalse(own.contains(new BigDecimal("-0.1")));
  }

  @Test
  void aTargetOffTheScaleIsRefused() throws IOException {
    draft.write(
        "indicators/k1.md",
        LEVEL
            + """
            targets:
              - {act: Приказ, clause: п. 1, date: 2021-01-01, every_year: 77.3}
            """
            + ContentDraft.BODY);
    assertEquals(List.of(), draft.read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:12:63: Цель «77.3» не на шкале: уровень — от 0 до 3."
                + " Исправьте цель или задайте шкалу: «scale: {from: 0, to: 200}»."),
        draft.messages());
  }

  @Test
  void aScaleOfAShareAndOneThatEndsBeforeItBeginsAreRefused() throws IOException {
    draft.write(
        "indicators/k1.md", ContentDraft.SHARE + "scale: {from: 0, to: 5}\n" + ContentDraft.BODY);
    draft.write(
        "indicators/k2.md",
        LEVEL.replace("k1", "k2") + "scale: {from: 3, to: 3}\n" + ContentDraft.BODY);
    assertEquals(List.of(), draft.read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:12:1: Шкала бывает только у уровня. Уберите scale или"
                + " напишите «measure: level».",
            "content/kirov/indicators/k2.md:11:15: Начало шкалы не меньше её конца. Напишите,"
                + " например, «scale: {from: 0, to: 3}»."),
        draft.messages());
    assertEquals(List.of("indicator-scale", "indicator-scale"), codes());
  }

  private List<String> codes() {
    return draft.report().sorted().stream().map(Problem::code).toList();
  }
}
