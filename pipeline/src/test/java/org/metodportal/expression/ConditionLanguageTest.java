package org.metodportal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodportal.document.PlacedText;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** Conditions of recommendations: what they mean, why they hold, and what an editor reads. */
class ConditionLanguageTest {
  private static final ConditionWords WORDS =
      new ConditionWords(
          List.of("точка опоры", "адресная поддержка"),
          List.of("training", "mentoring"),
          List.of("k1", "o7-1"),
          List.of("k1"));
  private static final Circumstances SCHOOL =
      new Circumstances(
          "адресная поддержка",
          0.45,
          Map.of("training", 0.5),
          Map.of("k1", 7.5, "o7-1", 0.0),
          List.of("ФГ-МА", "ОЦЕНКА"));

  private final ConditionLanguage language = new ConditionLanguage();

  @Test
  void saysWhichValuesMadeItTrue() {
    assertEquals("cluster=адресная поддержка", why("cluster == \"адресная поддержка\""));
    assertEquals("overall=0.45<0.6", why("overall < 0.6"));
    assertEquals("overall=0.45<0.6", why("0.6 > overall"));
    assertEquals("indicators.k1=7.5<10.0", why("indicators[\"k1\"] < 10"));
    assertEquals("indicators.k1=7.5<10.0", why("indicators.k1 < 10"));
    assertEquals("indicators.o7-1=0.0==0.0", why("indicators[\"o7-1\"] == 0"));
    assertEquals("deficits.ФГ-МА=true", why("\"ФГ-МА\" in deficits"));
    assertEquals(
        "indicators.k1=7.5, criteria.training=0.5",
        why("indicators[\"k1\"] / 100 < criteria[\"training\"]"));
  }

  @Test
  void namesBothSidesOfAnAndButOnlyTheTrueSidesOfAnOr() {
    assertEquals(
        "overall=0.45<0.6, deficits.ОЦЕНКА=true", why("overall < 0.6 && \"ОЦЕНКА\" in deficits"));
    assertEquals("overall=0.45<0.6", why("overall < 0.6 || indicators[\"k1\"] > 10"));
    assertEquals(
        "indicators.k1=7.5>5.0, overall=0.45<0.6",
        why("indicators[\"k1\"] > 5 && (cluster == \"точка опоры\" || overall < 0.6)"));
    assertEquals("deficits.ЦИФРА=false", why("!(\"ЦИФРА\" in deficits)"));
  }

  @Test
  void whatIsHiddenOrMissingMakesNothingTrue() {
    assertNull(why("criteria[\"mentoring\"] < 0.5"));
    assertNull(why("!(criteria[\"mentoring\"] < 0.5)"));
    assertEquals("overall=0.45<0.6", why("criteria[\"mentoring\"] < 0.5 || overall < 0.6"));
    assertNull(why("criteria[\"mentoring\"] < 0.5 && overall < 0.6"));
    Circumstances nothing = new Circumstances(null, null, Map.of(), Map.of(), List.of());
    assertNull(grounds("overall < 0.6", nothing));
    assertNull(grounds("cluster != \"точка опоры\"", nothing));
    assertEquals("", why("true"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "overall < 50|50 здесь другой шкалы|0.5",
        "60 > overall|60 здесь другой шкалы|0.6",
        "criteria[\"training\"] >= 1.5|1.5 здесь другой шкалы|Исправьте",
        "criteria.training < -1|-1 здесь другой шкалы|Исправьте",
        "indicators[\"k1\"] < 0.3|0.3 здесь другой шкалы|30",
        "indicators.k1 > 100.5|100.5 здесь другой шкалы|Исправьте"
      })
  void aNumberOfTheOtherScaleIsDoubted(String written, String message, String cure) {
    ProblemReport report = new ProblemReport();
    assertNotNull(language.check(place(written), WORDS, "t", report));
    Problem problem = report.sorted().get(0);
    assertEquals("expression-scale", problem.code());
    assertTrue(problem.message().contains(message), problem.message());
    assertTrue(problem.hint().contains(cure), problem.hint());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "overall <= 1",
        "overall >= 0",
        "indicators[\"k1\"] < 1",
        "indicators[\"k1\"] == 0 || indicators.k1 <= 100",
        "indicators[\"o7-1\"] > 250"
      })
  void numbersOnTheirScaleAreNot(String written) {
    ProblemReport report = new ProblemReport();
    language.check(place(written), WORDS, "t", report);
    assertEquals(List.of(), report.sorted());
  }

  @Test
  void saysWhatIsWrongAndWhere() {
    assertEquals(
        "r.md:3:7: Переменной «clusters» нет. Возможно, вы имели в виду «cluster». Есть"
            + " переменные: cluster, overall, criteria, indicators, deficits.",
        message("clusters == \"точка опоры\""));
    assertEquals(
        "r.md:3:18: Значения «k2» нет в списке для «indicators». Возможно, вы имели в виду «k1»."
            + " Есть значения: k1, o7-1.",
        message("indicators[\"k2\"] < 10"));
    assertEquals(
        "r.md:3:16: Значения «trainig» нет в списке для «criteria». Возможно, вы имели в виду"
            + " «training». Есть значения: training, mentoring.",
        message("criteria.trainig < 0.5"));
    assertEquals(
        "r.md:3:18: Значения «точка опары» нет в списке для «cluster». Возможно, вы имели в виду"
            + " «точка опоры». Есть значения: точка опоры, адресная поддержка.",
        message("cluster == \"точка опары\""));
    assertEquals(
        "r.md:3:7: Здесь нужно условие, а выражение даёт другое значение. Добавьте сравнение,"
            + " например overall < 0.6.",
        message("indicators[\"k1\"]"));
    assertEquals(
        "r.md:3:15: Слово «and» здесь не понимается. Напишите «&&».", message("overall and true"));
    assertEquals(
        "r.md:3:15: Знак «<» не применяют к таким значениям: число, текст. Больше и меньше бывают"
            + " только числа.",
        message("overall < \"0.6\""));
    assertEquals(
        "r.md:3:15: Знак «[]» не применяют к таким значениям: список, целое число. В квадратных"
            + " скобках ставят код в кавычках: indicators[\"k1\"].",
        message("deficits[0] == \"ФГ-МА\""));
    assertEquals(
        "r.md:3:18: Знак «<» не применяют к таким значениям: числа по кодам, целое число. Больше"
            + " и меньше бывают только числа.",
        message("indicators < 10"));
  }

  private String why(String cel) {
    return grounds(cel, SCHOOL);
  }

  private String grounds(String cel, Circumstances circumstances) {
    ProblemReport report = new ProblemReport();
    Condition condition = language.check(place(cel), WORDS, "x", report);
    assertEquals(List.of(), report.sorted());
    assertNotNull(condition);
    List<Ground> grounds = condition.grounds(circumstances);
    return grounds == null
        ? null
        : grounds.stream()
            .map(
                ground ->
                    ground.variable()
                        + (ground.key().isEmpty() ? "" : "." + ground.key())
                        + "="
                        + ground.value()
                        + ground.relation()
                        + (Double.isNaN(ground.bound()) ? "" : ground.bound()))
            .collect(Collectors.joining(", "));
  }

  private String message(String cel) {
    ProblemReport report = new ProblemReport();
    assertNull(language.check(place(cel), WORDS, "x", report));
    Problem problem = report.sorted().get(0);
    return problem.position() + ": " + problem.message() + " " + problem.hint();
  }

  private static PlacedText place(String cel) {
    return PlacedText.of(cel, SourcePosition.of("r.md", 3, 7));
  }
}
