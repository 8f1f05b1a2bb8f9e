package org.metodportal.definition.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.document.Choices;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/**
 * The key {@code part_of} of all indicators of a territory: a part names an indicator of the same
 * group that is no part itself.
 */
final class NestedIndicators {
  private final String territory;
  private final Choices codes;
  private final Map<String, IndicatorDefinition> definitions = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  private record Part(IndicatorDefinition definition, SourcePosition position) {}

  /**
   * @param codes the code of every file, also of one with a mistake
   */
  NestedIndicators(String territory, List<String> codes) {
    this.territory = territory;
    this.codes = new Choices(codes);
  }

  /** Takes a definition and the front matter that it was read from. */
  void add(IndicatorDefinition definition, YamlTree tree) {
    definitions.put(definition.code(), definition);
    if (!definition.partOf().isEmpty()) {
      parts.add(new Part(definition, tree.position("part_of")));
    }
  }

  /** Tells what is wrong; of an indicator that has a mistake itself only that it exists. */
  void check(ProblemReport report) {
    for (Part part : parts) {
      String whole = part.definition.partOf();
      IndicatorDefinition known = definitions.get(whole);
      if (whole.equals(part.definition.code())) {
        error(part, "Показатель назван частью самого себя.", "Назовите код общего.", report);
      } else if (!codes.words().contains(whole)) {
        error(
            part,
            "Показателя «" + whole + "» в этой территории нет.",
            codes.hint(whole, "Есть показатели"),
            report);
      } else if (known != null && !known.partOf().isEmpty()) {
        error(
            part,
            "Показатель «" + whole + "» сам часть показателя «" + known.partOf() + "».",
            "Назовите здесь «" + known.partOf() + "»: у частей своих частей нет.",
            report);
      } else if (known != null && !known.criterion().equals(part.definition.criterion())) {
        error(
            part,
            "Показатель «" + whole + "» стоит в другой группе.",
            "Часть стоит в группе общего: «criterion: " + known.criterion() + "».",
            report);
      }
    }
  }

  private void error(Part part, String message, String hint, ProblemReport report) {
    report.add(
        Problem.error("indicator-part")
            .in(territory)
            .value(part.definition.partOf())
            .at(part.position)
            .says(message)
            .hint(hint));
  }
}
