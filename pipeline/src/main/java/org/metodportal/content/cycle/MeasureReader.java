package org.metodportal.content.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.consent.CardConsents;
import org.metodportal.content.regulation.References;
import org.metodportal.content.regulation.reading.ClauseKey;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.document.Choices;
import org.metodportal.document.FrontMatter;
import org.metodportal.document.MarkdownFolder;
import org.metodportal.document.YamlTree;
import org.metodportal.monitoring.cluster.Band;
import org.metodportal.monitoring.cluster.ClusterRules;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.monitoring.measure.ManagementMeasure.Addressees;
import org.metodportal.monitoring.measure.ManagementMeasure.Decision;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** The front matter and body of {@code measures/<id>.md}. */
final class MeasureReader {
  private static final BigDecimal MOST_OF_A_SHARE = BigDecimal.valueOf(100);

  private final FrontMatter document;
  private final YamlTree tree;
  private final MarkdownFolder.Entry entry;
  private final TerritoryPlan plan;
  private final ClusterRules rules;
  private final LocalDate day;
  private final Set<String> faultyCodes;
  private final @Nullable References references;
  private final ProblemReport report;

  /**
   * @param rules the groups a measure may be for
   * @param entry the file
   * @param day the day on which consents of named people are judged
   * @param faultyCodes indicators with a mistake, which is told where they are
   * @param references where clauses lead; null when the territory has no act
   */
  MeasureReader(
      MarkdownFolder.Entry entry,
      TerritoryPlan plan,
      ClusterRules rules,
      LocalDate day,
      Set<String> faultyCodes,
      @Nullable References references) {
    this.references = references;
    this.faultyCodes = faultyCodes;
    this.day = day;
    this.entry = entry;
    this.document = entry.document();
    this.tree = document.tree();
    this.plan = plan;
    this.rules = rules;
    this.report = entry.problems();
  }

  /** The measure; null after a problem, and for a draft, which is checked all the same. */
  @Nullable ManagementMeasure measure() {
    tree.allow(
        "title",
        "decision",
        "since",
        "for",
        "indicators",
        "expected",
        "responsible",
        "clauses",
        "sample",
        "consent",
        "people",
        "draft");
    CardConsents.read(tree, plan.territory().slug(), report)
        .report(plan.territory().slug(), day, report);
    boolean draft = Boolean.TRUE.equals(tree.optionalFlag("draft"));
    String title = tree.string("title");
    Decision decision = decision();
    LocalDate since = tree.date("since");
    Addressees addressees = addressees();
    List<String> known = plan.indicators().stream().map(IndicatorDefinition::code).toList();
    long before = report.errors();
    List<String> indicators = tree.optionalStrings("indicators");
    boolean spoilt = indicators.stream().anyMatch(faultyCodes::contains);
    for (int i = 0; i < indicators.size(); i++) {
      String code = indicators.get(i);
      if (!known.contains(code) && !faultyCodes.contains(code)) {
        error(
            tree.position("indicators", i),
            "Показателя «" + code + "» у территории нет.",
            known.isEmpty()
                ? "Уберите её отсюда: у территории нет ни одного показателя."
                : new Choices(known).hint(code, "Есть показатели"));
      }
    }
    SortedMap<String, BigDecimal> expected = expected(indicators, report.errors() == before);
    String responsible = tree.string("responsible");
    List<String> clauses = new ClauseKey(references, plan.territory().slug(), report).read(tree);
    Boolean sample = tree.optionalFlag("sample");
    if (decision != null && since != null && since.isBefore(decision.date())) {
      report.add(
          Problem.warning("measure")
              .in(plan.territory().slug())
              .at(tree.position("since"))
              .says("Мера начата раньше, чем принято решение о ней.")
              .hint("Проверьте даты since и decision."));
    }
    return draft
            || spoilt
            || title == null
            || decision == null
            || since == null
            || addressees == null
            || responsible == null
            || report.errors() > 0
        ? null
        : new ManagementMeasure(
            entry.id(),
            plan.territory().slug(),
            title,
            decision,
            since,
            addressees,
            indicators,
            expected,
            responsible,
            clauses,
            document.body(),
            Boolean.TRUE.equals(sample),
            entry.shown(),
            document.bodyLine());
  }

  private @Nullable Decision decision() {
    YamlTree decision = tree.tree("decision");
    if (decision == null) {
      return null;
    }
    decision.allow("kind", "number", "date", "link");
    String kind = decision.choice("kind", ManagementMeasure.DECISIONS);
    String number = decision.string("number");
    LocalDate date = decision.date("date");
    String link = decision.optionalString("link");
    if (link != null && !link.startsWith("https://")) {
      error(
          decision.position("link"),
          "Ссылка на решение начинается не с «https://».",
          "Скопируйте адрес целиком.");
    }
    return kind == null || number == null || date == null
        ? null
        : new Decision(kind, number, date, link);
  }

  /** For everybody when the key is absent. */
  private @Nullable Addressees addressees() {
    if (!tree.has("for")) {
      return Addressees.EVERYBODY;
    }
    YamlTree entry = tree.optionalTree("for");
    if (entry == null) {
      return null;
    }
    long before = report.errors();
    entry.allow("cluster", "organizations");
    String cluster = entry.optionalString("cluster");
    List<String> organizations = entry.optionalStrings("organizations");
    if ((cluster == null) == organizations.isEmpty() && report.errors() == before) {
      error(
          entry.position(),
          "Нужно назвать либо группу, либо организации.",
          "Оставьте один из ключей: cluster или organizations.");
    }
    List<String> bands = rules.bands().stream().map(Band::id).toList();
    if (cluster != null && !bands.contains(cluster)) {
      error(
          entry.position("cluster"),
          "Группы «" + cluster + "» нет.",
          new Choices(bands).hint(cluster, "Есть группы"));
    }
    return new Addressees(Objects.requireNonNullElse(cluster, ""), organizations);
  }

  /**
   * Changes that are expected.
   *
   * @param listed whether the indicators of the measure are known without a mistake
   */
  private SortedMap<String, BigDecimal> expected(List<String> indicators, boolean listed) {
    SortedMap<String, BigDecimal> expected = new TreeMap<>();
    YamlTree entry = tree.optionalTree("expected");
    if (entry == null) {
      return expected;
    }
    for (String code : entry.keys()) {
      BigDecimal change = entry.decimal(code);
      if (!indicators.contains(code) && listed) {
        error(
            entry.keyPosition(code),
            "Ожидаемое изменение названо для «" + code + "», а в indicators его нет.",
            "Добавьте показатель в indicators или уберите эту строку.");
      } else if (change != null && indicators.contains(code)) {
        expected.put(code, change);
        doubt(entry.position(code), code, change);
      }
    }
    return expected;
  }

  /** A change that no share can make, or that leads away from the target. */
  private void doubt(SourcePosition position, String code, BigDecimal change) {
    IndicatorDefinition indicator =
        plan.indicators().stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
    if (indicator == null) {
      return;
    }
    boolean share = indicator.measure() == Measure.SHARE;
    BigDecimal size = change.abs();
    if (change.signum() == 0) {
      doubt(position, change, "не меняет ничего.", "Напишите, на сколько вырастет показатель.");
    } else if (share && size.compareTo(MOST_OF_A_SHARE) > 0) {
      doubt(position, change, "больше, чем бывает у доли.", "Доля меняется не больше чем на 100.");
    } else if (share && size.compareTo(BigDecimal.ONE) < 0) {
      doubt(
          position,
          change,
          "меньше одного процентного пункта: похоже на часть единицы.",
          "Изменение доли пишут в процентных пунктах: 12 % пишут как 12.");
    } else if (change.signum() > 0 != indicator.upwards()) {
      doubt(
          position,
          change,
          "уводит от цели: у показателя direction: " + (indicator.upwards() ? "up." : "down."),
          "Проверьте знак.");
    }
  }

  private void doubt(SourcePosition position, BigDecimal change, String message, String hint) {
    report.add(
        Problem.warning("measure-expected")
            .in(plan.territory().slug())
            .value(change.toPlainString())
            .at(position)
            .says("Ожидаемое изменение «" + change.toPlainString() + "» " + message)
            .hint(hint));
  }

  private void error(SourcePosition position, String message, String hint) {
    report.add(
        Problem.error("measure").in(plan.territory().slug()).at(position).says(message).hint(hint));
  }
}
