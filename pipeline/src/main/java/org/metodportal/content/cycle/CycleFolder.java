package org.metodportal.content.cycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.document.FrontMatter;
import org.metodportal.expression.ConditionLanguage;
import org.metodportal.expression.ConditionWords;
import org.metodportal.monitoring.Cycle;
import org.metodportal.monitoring.cluster.Band;
import org.metodportal.monitoring.cluster.ClusterRules;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.monitoring.recommendation.Recommendation;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.problem.ProblemReport;

/** Reads {@code clusters.yaml}, {@code recommendations/} and {@code measures/} of a territory. */
public final class CycleFolder {
  private static final String ENDING = ".md";

  private CycleFolder() {}

  /**
   * What a territory wrote about its cycle; a file with a mistake is reported and left out.
   *
   * @param shown the content folder as messages name it
   * @param plan the territory with its indicators and practices, which the files may name
   * @throws IOException when the disk fails
   */
  public static Cycle read(
      Path content,
      String shown,
      TerritoryPlan plan,
      ConditionLanguage language,
      ProblemReport report)
      throws IOException {
    String territory = plan.territory().slug();
    ClusterRules rules = ClusterFile.read(content, shown, territory, report);
    ConditionWords words =
        new ConditionWords(
            rules.bands().stream().map(Band::title).toList(),
            plan.territory().criteria().stream().map(Territory.Criterion::id).toList(),
            plan.indicators().stream().map(IndicatorDefinition::code).toList());
    List<Recommendation> recommendations = new ArrayList<>();
    for (String name : names(content, territory, "recommendations")) {
      ProblemReport ofFile = new ProblemReport();
      String file = shown + "/" + territory + "/recommendations/" + name;
      FrontMatter document = document(content, territory, "recommendations", name, file, ofFile);
      Recommendation recommendation =
          document == null
              ? null
              : new RecommendationFile(document, file, id(name), plan, language, words, ofFile)
                  .recommendation();
      if (recommendation != null) {
        recommendations.add(recommendation);
      }
      report.addAll(ofFile.sorted());
    }
    List<ManagementMeasure> measures = new ArrayList<>();
    for (String name : names(content, territory, "measures")) {
      ProblemReport ofFile = new ProblemReport();
      String file = shown + "/" + territory + "/measures/" + name;
      FrontMatter document = document(content, territory, "measures", name, file, ofFile);
      ManagementMeasure measure =
          document == null
              ? null
              : new MeasureFile(document, file, id(name), plan, rules, ofFile).measure();
      if (measure != null) {
        measures.add(measure);
      }
      report.addAll(ofFile.sorted());
    }
    return new Cycle(rules, recommendations, measures);
  }

  private static @Nullable FrontMatter document(
      Path content,
      String territory,
      String folder,
      String name,
      String file,
      ProblemReport report) {
    return FrontMatter.read(
        content.resolve(territory).resolve(folder).resolve(name), file, territory, report);
  }

  private static String id(String name) {
    return name.substring(0, name.length() - ENDING.length());
  }

  /** Names of the Markdown files of a folder, in code-point order; empty when there is none. */
  private static List<String> names(Path content, String territory, String folder)
      throws IOException {
    Path path = content.resolve(territory).resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
          .sorted(CodePointOrder.ORDER)
          .toList();
    }
  }
}
