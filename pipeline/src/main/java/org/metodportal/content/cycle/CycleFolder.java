package org.metodportal.content.cycle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.consent.CardText;
import org.metodportal.content.regulation.References;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Territory;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.document.MarkdownFolder;
import org.metodportal.expression.ConditionLanguage;
import org.metodportal.expression.ConditionWords;
import org.metodportal.monitoring.Cycle;
import org.metodportal.monitoring.cluster.Band;
import org.metodportal.monitoring.cluster.ClusterRules;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.monitoring.recommendation.Recommendation;
import org.metodportal.problem.ProblemReport;
import org.metodportal.registry.PracticeCard;

/** Reads {@code clusters.yaml}, {@code recommendations/} and {@code measures/} of a territory. */
public final class CycleFolder {
  private static final String ADVICE = "recommendations";
  private static final String MEASURES = "measures";

  /** Key of who answers for a measure. */
  private static final String RESPONSIBLE = "responsible";

  private CycleFolder() {}

  /**
   * By which rules a territory groups its organizations.
   *
   * @param shown the content folder as messages name it
   */
  public static ClusterRules rules(
      Path content, String shown, String territory, ProblemReport report) {
    return ClusterReader.read(content, shown, territory, report);
  }

  /**
   * What a territory wrote about its cycle; a file with a mistake is reported and left out.
   *
   * @param shown the content folder as messages name it
   * @param plan the territory with its indicators and practices, which the files may name
   * @param references where clauses lead; null when the territory has no act
   * @param day the day on which consents of named people are judged
   * @throws IOException when the disk fails
   */
  public static Cycle read(
      Path content,
      String shown,
      TerritoryPlan plan,
      @Nullable References references,
      ConditionLanguage language,
      LocalDate day,
      ProblemReport report)
      throws IOException {
    String territory = plan.territory().slug();
    ClusterRules rules = rules(content, shown, territory, report);
    Path own = content.resolve(territory);
    List<String> codes = plan.indicators().stream().map(IndicatorDefinition::code).toList();
    Set<String> faultyCodes = FaultyFiles.in(own.resolve("indicators"), codes);
    Set<String> faultyCards =
        FaultyFiles.in(
            own.resolve("practices"), plan.practices().stream().map(PracticeCard::slug).toList());
    ConditionWords words =
        new ConditionWords(
            rules.bands().stream().map(Band::title).toList(),
            plan.territory().criteria().stream().map(Territory.Criterion::id).toList(),
            Stream.concat(codes.stream(), faultyCodes.stream()).toList(),
            plan.indicators().stream()
                .filter(each -> each.measure() == Measure.SHARE)
                .map(IndicatorDefinition::code)
                .toList());
    String shownOwn = shown + "/" + territory;
    List<Recommendation> recommendations =
        new MarkdownFolder(own.resolve(ADVICE), shownOwn + "/" + ADVICE, territory)
            .read(
                entry ->
                    new RecommendationReader(entry, plan, language, words, faultyCards)
                        .recommendation(),
                report);
    List<ManagementMeasure> measures =
        new MarkdownFolder(
                own.resolve(MEASURES),
                shownOwn + "/" + MEASURES,
                territory,
                text -> CardText.on(day, text, RESPONSIBLE))
            .read(
                entry ->
                    new MeasureReader(entry, plan, rules, day, faultyCodes, references).measure(),
                report);
    return new Cycle(rules, recommendations, measures);
  }
}
