package org.metodportal.definition.reader;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.IndicatorDefinition.Aim;
import org.metodportal.definition.IndicatorDefinition.Counting;
import org.metodportal.definition.IndicatorDefinition.Origin;
import org.metodportal.definition.IndicatorDefinition.OtherReading;
import org.metodportal.definition.IndicatorDefinition.Words;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Scale;
import org.metodportal.definition.TargetLedger;
import org.metodportal.definition.Territory;
import org.metodportal.definition.UnitKind;
import org.metodportal.definition.reader.ExpressionKeys.Key;
import org.metodportal.document.Choices;
import org.metodportal.document.FrontMatter;
import org.metodportal.document.PlacedText;
import org.metodportal.document.YamlTree;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.expression.ExpressionLanguage;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** The front matter and body of {@code indicators/<code>.md}. */
final class IndicatorReader {
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_TITLE = 110;
  private static final int LONGEST_SHORT_TITLE = 40;

  private final FrontMatter document;
  private final YamlTree tree;
  private final String file;
  private final String fileCode;
  private final Territory territory;
  private final ExpressionLanguage language;
  private final ProblemReport report;

  /**
   * @param file path for messages
   * @param fileCode file name without its ending
   * @param report receives the problems of this file alone
   */
  IndicatorReader(
      FrontMatter document,
      String file,
      String fileCode,
      Territory territory,
      ExpressionLanguage language,
      ProblemReport report) {
    this.document = document;
    this.tree = document.tree();
    this.file = file;
    this.fileCode = fileCode;
    this.territory = territory;
    this.language = language;
    this.report = report;
  }

  /** The definition; null after a problem, and of a draft, which is only checked. */
  @Nullable IndicatorDefinition definition() {
    tree.allow(
        "code",
        "title",
        "short",
        "criterion",
        "clause",
        "concept",
        "status",
        "measure",
        "unit",
        "population",
        "condition",
        "score",
        "members",
        "met",
        "quorum",
        "direction",
        "scale",
        "measured_in",
        "targets",
        "reading",
        "anomaly",
        "in_profiles",
        "draft");
    boolean draft = Boolean.TRUE.equals(tree.optionalFlag("draft"));
    String code = code();
    String title = title("title", LONGEST_TITLE);
    String shortTitle = title("short", LONGEST_SHORT_TITLE);
    String criterion =
        tree.choice(
            "criterion",
            new Choices(territory.criteria().stream().map(Territory.Criterion::id).toList()));
    String clause = tree.string("clause");
    String concept = tree.optionalString("concept");
    String status = tree.choice("status", IndicatorDefinition.STATUSES);
    String direction = tree.optionalChoice("direction", IndicatorDefinition.DIRECTIONS);
    String anomaly = tree.optionalString("anomaly");
    String units = tree.optionalString("measured_in");
    Measure measure = measure();
    UnitKind unit = unit();
    checkHeadings();
    if (measure == null || unit == null) {
      return null;
    }
    Scale scale = scale(measure);
    TargetLedger targets = new TargetReader(territory, measure, scale, report).read(tree);
    if (!checkKeys(measure, unit)) {
      return null;
    }
    Counting counting =
        new Counting(
            measure,
            unit,
            expression(tree, Key.POPULATION, unit),
            expression(tree, Key.CONDITION, unit),
            expression(tree, Key.SCORE, unit),
            expression(tree, Key.MEMBERS, unit),
            expression(tree, Key.MET, unit),
            quorum(),
            false);
    YamlTree reading = tree.optionalTree("reading");
    String ownReading = reading == null ? null : reading.string("first");
    OtherReading other = reading == null ? null : otherReading(reading, counting);
    boolean inProfiles = inProfiles(counting);
    if (code == null
        || title == null
        || shortTitle == null
        || criterion == null
        || clause == null
        || status == null
        || draft
        || report.errors() > 0) {
      return null;
    }
    return new IndicatorDefinition(
        territory.slug(),
        code,
        new Words(
            title,
            shortTitle,
            Objects.requireNonNullElse(anomaly, ""),
            document.body(),
            file,
            document.bodyLine(),
            Objects.requireNonNullElse(units, "").strip()),
        new Origin(
            criterion,
            clause,
            Objects.requireNonNullElse(concept, ""),
            status.equals("proposal"),
            inProfiles),
        counting,
        new Aim(!"down".equals(direction), scale, targets),
        Objects.requireNonNullElse(ownReading, ""),
        other);
  }

  /** Whether profiles of organizations show the answers that it counts. */
  private boolean inProfiles(Counting counting) {
    if (!Boolean.TRUE.equals(tree.optionalFlag("in_profiles"))) {
      return false;
    }
    CheckedExpression asks =
        counting.measure() == Measure.LEVEL ? counting.score() : counting.condition();
    boolean one = asks != null && asks.questions().size() == 1;
    if (counting.unit() != UnitKind.ORGANIZATION || (asks != null && !one)) {
      error(
          "indicator-in-profiles",
          tree.keyPosition("in_profiles"),
          "",
          "В профиле организации показывают её ответ на один вопрос, а здесь "
              + (counting.unit() == UnitKind.ORGANIZATION
                  ? "вопросов не один."
                  : "считают по «" + counting.unit().key() + "»."),
          "Уберите in_profiles или оставьте в условии один вопрос: yes(\"код\").");
    }
    return one;
  }

  /** The other reading of the act: what differs from the first; null after a problem. */
  private @Nullable OtherReading otherReading(YamlTree reading, Counting first) {
    reading.allow("first", "words", "population", "condition", "count_silent");
    String words = reading.string("words");
    Boolean countSilent = reading.optionalFlag("count_silent");
    boolean silent = Boolean.TRUE.equals(countSilent);
    if (!reading.has("population") && !reading.has("condition") && !silent) {
      error(
          "indicator-reading",
          reading.position(),
          "",
          "Второе прочтение ничем не отличается от первого.",
          "Добавьте population, condition или «count_silent: true».");
    }
    if (silent && first.unit() != UnitKind.ORGANIZATION) {
      error(
          "indicator-reading",
          reading.position("count_silent"),
          "",
          "Не ответившими бывают только организации, а показатель считают по «"
              + first.unit().key()
              + "».",
          "Уберите строку count_silent.");
    }
    CheckedExpression population =
        reading.has("population")
            ? expression(reading, Key.POPULATION, first.unit())
            : first.population();
    CheckedExpression condition =
        reading.has("condition")
            ? expression(reading, Key.CONDITION, first.unit())
            : first.condition();
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
                first.members(),
                first.met(),
                first.quorum(),
                silent));
  }

  /** What a level may be; the usual scale for other measures and after a problem. */
  private Scale scale(Measure measure) {
    YamlTree own = tree.optionalTree("scale");
    if (own == null) {
      return Scale.USUAL;
    }
    own.allow("from", "to");
    BigDecimal from = own.decimal("from");
    BigDecimal to = own.decimal("to");
    if (measure != Measure.LEVEL) {
      error(
          "indicator-scale",
          tree.keyPosition("scale"),
          "",
          "Шкала бывает только у уровня.",
          "Уберите scale или напишите «measure: level».");
      return Scale.USUAL;
    }
    if (from == null || to == null) {
      return Scale.USUAL;
    }
    if (from.compareTo(to) >= 0) {
      error(
          "indicator-scale",
          own.position("from"),
          from.toPlainString(),
          "Начало шкалы не меньше её конца.",
          "Напишите, например, «scale: {from: 0, to: 3}».");
      return Scale.USUAL;
    }
    return new Scale(from, to);
  }

  private @Nullable String code() {
    String code = tree.string("code");
    if (code == null) {
      return null;
    }
    if (!CODE.matcher(code).matches()) {
      error(
          "indicator-code",
          tree.position("code"),
          code,
          "Код «" + code + "» не годится для адреса страницы.",
          "Пишите его строчными латинскими буквами, цифрами и дефисами: o7-3.");
    } else if (code.endsWith(IndicatorDefinition.SECOND_READING)) {
      error(
          "indicator-code",
          tree.position("code"),
          code,
          "Код «" + code + "» кончается так, как портал называет второе прочтение.",
          "Дайте показателю другой код.");
    } else if (!code.equals(fileCode)) {
      error(
          "indicator-code",
          tree.position("code"),
          code,
          "Код «" + code + "» не совпадает с именем файла «" + fileCode + ".md».",
          "Переименуйте файл в «" + code + ".md» или исправьте код.");
    }
    return code;
  }

  private @Nullable String title(String key, int longest) {
    String title = tree.string(key);
    if (title != null && title.codePointCount(0, title.length()) > longest) {
      report.add(
          Problem.warning("indicator-title")
              .in(territory.slug())
              .at(tree.position(key))
              .says("В «%s» больше %d знаков.".formatted(key, longest))
              .hint("Сократите, чтобы заголовок поместился."));
    }
    return title;
  }

  private @Nullable Measure measure() {
    String word =
        tree.choice(
            "measure",
            Choices.of(Arrays.stream(Measure.values()).map(Measure::key).toArray(String[]::new)));
    return Arrays.stream(Measure.values())
        .filter(measure -> measure.key().equals(word))
        .findFirst()
        .orElse(null);
  }

  private @Nullable UnitKind unit() {
    String word =
        tree.choice(
            "unit",
            Choices.of(Arrays.stream(UnitKind.values()).map(UnitKind::key).toArray(String[]::new)));
    return Arrays.stream(UnitKind.values())
        .filter(unit -> unit.key().equals(word))
        .findFirst()
        .orElse(null);
  }

  /** Whether the keys with expressions are those that measure and unit ask for. */
  private boolean checkKeys(Measure measure, UnitKind unit) {
    ExpressionKeys keys = ExpressionKeys.of(measure, unit);
    String pair = "measure: " + measure.key() + ", unit: " + unit.key();
    if (keys == null) {
      error(
          "indicator-unit",
          tree.position("unit"),
          unit.key(),
          "Показатель вида «" + measure.key() + "» не считают по «" + unit.key() + "».",
          "Для него есть unit: " + String.join(", ", ExpressionKeys.unitsOf(measure)) + ".");
      return false;
    }
    boolean sound = true;
    for (Key key : Key.values()) {
      if (keys.required().contains(key) && !tree.has(key.word())) {
        error(
            "indicator-key",
            tree.position(),
            "",
            "Нет ключа «" + key.word() + "»: он нужен, когда " + pair + ".",
            "Добавьте строку «" + key.word() + ": …».");
        sound = false;
      }
      if (!keys.allows(key) && tree.has(key.word())) {
        error(
            "indicator-key",
            tree.keyPosition(key.word()),
            "",
            "Ключа «" + key.word() + "» не бывает, когда " + pair + ".",
            "Уберите эту строку или исправьте measure и unit.");
        sound = false;
      }
    }
    return sound;
  }

  private @Nullable CheckedExpression expression(YamlTree from, Key key, UnitKind unit) {
    PlacedText text = from.optionalText(key.word());
    return text == null
        ? null
        : language.check(text, key.subject(unit), key == Key.SCORE, territory.slug(), report);
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
      error(
          "indicator-quorum",
          tree.position("quorum"),
          word,
          "Кворум «" + word + "» не подходит.",
          "Напишите долю больше 0 и не больше 1, например 0.5, или слово any.");
    }
    return quorum.doubleValue();
  }

  private void checkHeadings() {
    List<String> found = MethodHeadings.in(document.body());
    if (!found.equals(MethodHeadings.EXPECTED)) {
      report.add(
          Problem.warning("indicator-headings")
              .in(territory.slug())
              .at(SourcePosition.of(file, document.bodyLine(), 0))
              .says("Разделы текста не те или не в том порядке.")
              .hint(
                  "Нужны заголовки второго уровня: "
                      + String.join(", ", MethodHeadings.EXPECTED)
                      + "."));
    }
  }

  private void error(
      String code, SourcePosition position, String value, String message, String hint) {
    report.add(
        Problem.error(code)
            .in(territory.slug())
            .value(value)
            .at(position)
            .says(message)
            .hint(hint));
  }
}
