package org.metodportal.content.cycle;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.TextFile;
import org.metodportal.document.YamlTree;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.monitoring.cluster.Band;
import org.metodportal.monitoring.cluster.ClusterRules;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** Reads {@code content/<territory>/clusters.yaml}. */
final class ClusterReader {
  static final String NAME = "clusters.yaml";

  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

  private ClusterReader() {}

  /**
   * The rules of a territory; the usual ones when it has no file or the file has a mistake.
   *
   * @param shown the content folder as messages name it
   */
  static ClusterRules read(Path content, String shown, String territory, ProblemReport report) {
    Path file = content.resolve(territory).resolve(NAME);
    if (!TextFile.stands(file)) {
      return ClusterRules.USUAL;
    }
    long before = report.errors();
    YamlTree tree = YamlTree.read(file, shown + "/" + territory + "/" + NAME, territory, report);
    if (tree == null) {
      return ClusterRules.USUAL;
    }
    tree.allow("bands", "least_indicators");
    Integer least = tree.optionalInteger("least_indicators");
    if (least != null && least < 1) {
      error(
          report,
          territory,
          tree.position("least_indicators"),
          "Показателей нужен хотя бы один.",
          "Напишите, например, 2.");
    }
    List<Band> bands = tree.has("bands") ? bands(tree, territory, report) : List.of();
    if (report.errors() > before) {
      return ClusterRules.USUAL;
    }
    return new ClusterRules(
        bands.isEmpty() ? ClusterRules.USUAL.bands() : bands,
        least == null ? ClusterRules.USUAL.leastIndicators() : least);
  }

  private static List<Band> bands(YamlTree tree, String territory, ProblemReport report) {
    List<Band> bands = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<Fraction> starts = new HashSet<>();
    for (YamlTree entry : tree.trees("bands")) {
      entry.allow("id", "title", "from");
      String id = entry.string("id");
      String title = entry.string("title");
      Fraction from = from(entry, territory, report);
      if (id != null && !ID.matcher(id).matches()) {
        error(
            report,
            territory,
            entry.position("id"),
            "Ключ группы «" + id + "» пишут строчной латиницей.",
            "Оставьте латинские буквы, цифры и дефисы.");
      }
      if (id == null || title == null || from == null) {
        continue;
      }
      if (!names.add(id) || !names.add(title) || !starts.add(from)) {
        error(
            report,
            territory,
            entry.position(),
            "Группа с таким id, названием или порогом уже есть выше.",
            "Дайте этой группе свои id, title и from.");
      }
      bands.add(new Band(id, title, from));
    }
    if (!bands.isEmpty() && bands.stream().noneMatch(band -> band.from().signum() == 0)) {
      error(
          report,
          territory,
          tree.position("bands"),
          "Ни одна группа не начинается с нуля: часть организаций никуда не попадёт.",
          "У последней группы напишите «from: 0».");
    }
    return bands;
  }

  private static @Nullable Fraction from(YamlTree entry, String territory, ProblemReport report) {
    BigDecimal from = entry.decimal("from");
    if (from == null) {
      return null;
    }
    if (from.signum() < 0 || from.compareTo(BigDecimal.ONE) > 0) {
      error(
          report,
          territory,
          entry.position("from"),
          "Порог группы — число от 0 до 1, а написано «" + from.toPlainString() + "».",
          "Напишите, например, 0.6.");
    }
    return Fraction.of(from);
  }

  private static void error(
      ProblemReport report, String territory, SourcePosition position, String what, String how) {
    report.add(Problem.error("cluster-rule").in(territory).at(position).says(what).hint(how));
  }
}
