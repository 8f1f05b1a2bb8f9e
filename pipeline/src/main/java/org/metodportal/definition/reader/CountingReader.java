package org.metodportal.definition.reader;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition.Counting;
import org.metodportal.definition.IndicatorDefinition.OtherReading;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Territory;
import org.metodportal.definition.UnitKind;
import org.metodportal.definition.reader.ExpressionKeys.Key;
import org.metodportal.document.Choices;
import org.metodportal.document.PlacedText;
import org.metodportal.document.YamlTree;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.expression.ExpressionLanguage;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/**
 * The keys of an indicator's front matter that say whom it counts and how: measure, unit,
 * expressions, quorum and the other reading of the act; contract of indicators.
 */
final class CountingReader {
  private final YamlTree tree;
  private final Territory territory;
  private final ExpressionLanguage language;
  private final ProblemReport report;

  /**
   * @param tree the front matter of one indicator
   * @param report receives the problems of its file
   */
  CountingReader(
      YamlTree tree, Territory territory, ExpressionLanguage language, ProblemReport report) {
    this.tree = tree;
    this.territory = territory;
    this.language = language;
    this.report = report;
  }

  /** What the indicator is: a share, a mean and so on; null after a problem. */
  @Nullable Measure measure() {
    String word =
        tree.choice(
            "measure",
            Choices.of(Arrays.stream(Measure.values()).map(Measure::key).toArray(String[]::new)));
    return Arrays.stream(Measure.values())
        .filter(measure -> measure.key().equals(word))
        .findFirst()
        .orElse(null);
  }

  /** What it counts by: persons, organizations and so on; null after a problem. */
  @Nullable UnitKind unit() {
    String word =
        tree.choice(
            "unit",
            Choices.of(Arrays.stream(UnitKind.values()).map(UnitKind::key).toArray(String[]::new)));
    return Arrays.stream(UnitKind.values())
        .filter(unit -> unit.key().equals(word))
        .findFirst()
        .orElse(null);
  }

  /** The act's own reading; null when its keys are not those that measure and unit ask for. */
  @Nullable Counting counting(Measure measure, UnitKind unit) {
    return checkKeys(measure, unit)
        ? new Counting(
            measure,
            unit,
            expression(tree, Key.POPULATION, unit),
            expression(tree, Key.CONDITION, unit),
            expression(tree, Key.SCORE, unit),
            expression(tree, Key.PER, unit),
            expression(tree, Key.MEMBERS, unit),
            expression(tree, Key.MET, unit),
            quorum(),
            false)
        : null;
  }

  /** The other reading of the act: what differs from the first; null after a problem. */
  @Nullable OtherReading otherReading(YamlTree reading, Counting first) {
    reading.allow("first", "words", "population", "condition", "count_silent");
    String words = reading.string("words");
    Boolean countSilent = reading.optionalFlag("count_silent");
    boolean silent = Boolean.TRUE.equals(countSilent);
    CheckedExpression population =
        reading.has("population")
            ? expression(reading, Key.POPULATION, first.unit())
            : first.population();
    CheckedExpression condition =
        reading.has("condition")
            ? expression(reading, Key.CONDITION, first.unit())
            : first.condition();
    if (!silent
        && Objects.equals(population, first.population())
        && Objects.equals(condition, first.condition())) {
      report.add(
          Problem.error("indicator-reading")
              .in(territory.slug())
              .at(reading.position())
              .says("Второе прочтение ничем не отличается от первого.")
              .hint("Добавьте population, condition или «count_silent: true»."));
    }
    if (silent && first.unit() != UnitKind.ORGANIZATION) {
      report.add(
          Problem.error("indicator-reading")
              .in(territory.slug())
              .at(reading.position("count_silent"))
              .says(
                  "Не ответившими бывают только организации, а показатель считают по «"
                      + first.unit().key()
                      + "».")
              .hint("Уберите строку count_silent."));
    }
    return words == null
        ? null
        : new OtherReading(
            words,
            new Counting(
                first.measure(),
                first.unit(),
                population,
                condition,
                first.score(),
                first.per(),
                first.members(),
                first.met(),
                first.quorum(),
                silent));
  }

  /** Whether profiles of organizations show the answers that it counts. */
  boolean inProfiles(Counting counting) {
    if (!Boolean.TRUE.equals(tree.optionalFlag("in_profiles"))) {
      return false;
    }
    CheckedExpression asks =
        counting.measure() == Measure.LEVEL ? counting.score() : counting.condition();
    boolean one = asks != null && asks.questions().size() == 1;
    if (counting.unit() != UnitKind.ORGANIZATION || (asks != null && !one)) {
      report.add(
          Problem.error("indicator-in-profiles")
              .in(territory.slug())
              .at(tree.keyPosition("in_profiles"))
              .says(
                  "В профиле организации показывают её ответ на один вопрос, а здесь "
                      + (counting.unit() == UnitKind.ORGANIZATION
                          ? "вопросов не один."
                          : "считают по «" + counting.unit().key() + "»."))
              .hint("Уберите in_profiles или оставьте в условии один вопрос: yes(\"код\")."));
    }
    return one;
  }

  /** Whether the keys with expressions are those that measure and unit ask for. */
  private boolean checkKeys(Measure measure, UnitKind unit) {
    ExpressionKeys keys = ExpressionKeys.of(measure, unit);
    String pair = "measure: " + measure.key() + ", unit: " + unit.key();
    if (keys == null) {
      report.add(
          Problem.error("indicator-unit")
              .in(territory.slug())
              .value(unit.key())
              .at(tree.position("unit"))
              .says("Показатель вида «" + measure.key() + "» не считают по «" + unit.key() + "».")
              .hint(
                  "Для него есть unit: "
                      + String.join(", ", ExpressionKeys.unitsOf(measure))
                      + "."));
      return false;
    }
    boolean sound = true;
    for (Key key : Key.values()) {
      if (keys.required().contains(key) && !tree.has(key.word())) {
        report.add(
            Problem.error("indicator-key")
                .in(territory.slug())
                .at(tree.position())
                .says("Нет ключа «" + key.word() + "»: он нужен, когда " + pair + ".")
                .hint("Добавьте строку «" + key.word() + ": …»."));
        sound = false;
      }
      if (!keys.allows(key) && tree.has(key.word())) {
        report.add(
            Problem.error("indicator-key")
                .in(territory.slug())
                .at(tree.keyPosition(key.word()))
                .says("Ключа «" + key.word() + "» не бывает, когда " + pair + ".")
                .hint("Уберите эту строку или исправьте measure и unit."));
        sound = false;
      }
    }
    return sound;
  }

  private @Nullable CheckedExpression expression(YamlTree from, Key key, UnitKind unit) {
    PlacedText text = from.optionalText(key.word());
    return text == null
        ? null
        : language.check(
            text, key.subject(unit), key == Key.SCORE || key == Key.PER, territory.slug(), report);
  }

  /** Share of members, 0 for any; 0 as well when there is no such key or it has a mistake. */
  private double quorum() {
    String word = tree.optionalString("quorum");
    if (word == null || word.equals("any")) {
      return 0;
    }
    BigDecimal quorum = tree.optionalDecimal("quorum");
    if (quorum == null) {
      return 0;
    }
    if (quorum.signum() <= 0 || quorum.compareTo(BigDecimal.ONE) > 0) {
      report.add(
          Problem.error("indicator-quorum")
              .in(territory.slug())
              .value(word)
              .at(tree.position("quorum"))
              .says("Кворум «" + word + "» не подходит.")
              .hint("Напишите долю больше 0 и не больше 1, например 0.5, или слово any."));
    }
    return quorum.doubleValue();
  }
}
