package org.metodportal.definition.reader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.IndicatorDefinition.Aim;
import org.metodportal.definition.IndicatorDefinition.Counting;
import org.metodportal.definition.IndicatorDefinition.Origin;
import org.metodportal.definition.IndicatorDefinition.OtherReading;
import org.metodportal.definition.IndicatorDefinition.OtherTargets;
import org.metodportal.definition.IndicatorDefinition.Words;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Scale;
import org.metodportal.definition.TargetLedger;
import org.metodportal.definition.Territory;
import org.metodportal.definition.UnitKind;
import org.metodportal.document.Choices;
import org.metodportal.document.FrontMatter;
import org.metodportal.document.YamlTree;
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
        "part_of",
        "status",
        "measure",
        "unit",
        "population",
        "condition",
        "score",
        "per",
        "members",
        "met",
        "quorum",
        "direction",
        "scale",
        "measured_in",
        "targets",
        "other_targets",
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
    String partOf = tree.optionalString("part_of");
    String status = tree.choice("status", IndicatorDefinition.STATUSES);
    String direction = tree.optionalChoice("direction", IndicatorDefinition.DIRECTIONS);
    String anomaly = tree.optionalString("anomaly");
    String units = tree.optionalString("measured_in");
    CountingReader counts = new CountingReader(tree, territory, language, report);
    Measure measure = counts.measure();
    UnitKind unit = counts.unit();
    checkHeadings();
    if (measure == null || unit == null) {
      return null;
    }
    Scale scale = scale(measure);
    TargetReader reader = new TargetReader(territory, measure, scale, report);
    TargetLedger targets = reader.read(tree);
    OtherTargets otherTargets = reader.others(tree, targets);
    Counting counting = counts.counting(measure, unit);
    if (counting == null) {
      return null;
    }
    YamlTree reading = tree.optionalTree("reading");
    String ownReading = reading == null ? null : reading.string("first");
    OtherReading other = reading == null ? null : counts.otherReading(reading, counting);
    boolean inProfiles = counts.inProfiles(counting);
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
            Objects.requireNonNullElse(partOf, ""),
            inProfiles),
        counting,
        new Aim(!"down".equals(direction), scale, targets, otherTargets),
        Objects.requireNonNullElse(ownReading, ""),
        other);
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
      report.add(
          Problem.error("indicator-scale")
              .in(territory.slug())
              .at(tree.keyPosition("scale"))
              .says("Шкала бывает только у уровня.")
              .hint("Уберите scale или напишите «measure: level»."));
      return Scale.USUAL;
    }
    if (from == null || to == null) {
      return Scale.USUAL;
    }
    if (from.compareTo(to) >= 0) {
      report.add(
          Problem.error("indicator-scale")
              .in(territory.slug())
              .value(from.toPlainString())
              .at(own.position("from"))
              .says("Начало шкалы не меньше её конца.")
              .hint("Напишите, например, «scale: {from: 0, to: 3}»."));
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
      report.add(
          Problem.error("indicator-code")
              .in(territory.slug())
              .value(code)
              .at(tree.position("code"))
              .says("Код «" + code + "» не годится для адреса страницы.")
              .hint("Пишите его строчными латинскими буквами, цифрами и дефисами: o7-3."));
    } else if (code.endsWith(IndicatorDefinition.SECOND_READING)
        || code.endsWith(IndicatorDefinition.OTHER_TARGETS)) {
      report.add(
          Problem.error("indicator-code")
              .in(territory.slug())
              .value(code)
              .at(tree.position("code"))
              .says(
                  "Код «"
                      + code
                      + "» кончается так, как портал называет "
                      + (code.endsWith(IndicatorDefinition.SECOND_READING)
                          ? "второе прочтение."
                          : "вывод по второй цели."))
              .hint("Дайте показателю другой код."));
    } else if (!code.equals(fileCode)) {
      report.add(
          Problem.error("indicator-code")
              .in(territory.slug())
              .value(code)
              .at(tree.position("code"))
              .says("Код «" + code + "» не совпадает с именем файла «" + fileCode + ".md».")
              .hint("Переименуйте файл в «" + code + ".md» или исправьте код."));
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
}
