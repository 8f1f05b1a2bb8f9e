package org.metodportal.content.concept;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.document.FrontMatter;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** Indicators whose concept has no title, so that no comparison shows them. */
public final class UnknownConcepts {
  private UnknownConcepts() {}

  /**
   * A warning for each of them, where it names the concept.
   *
   * @param content the content folder, in which the files of the definitions are looked up
   * @param shown the content folder as messages and the definitions name it
   */
  public static List<Problem> of(
      Collection<IndicatorDefinition> definitions, Concepts concepts, Path content, String shown) {
    List<Problem> problems = new ArrayList<>();
    for (IndicatorDefinition definition : definitions) {
      String key = definition.concept();
      if (!key.isEmpty() && concepts.of(key).isEmpty()) {
        String name = shown + "/" + ConceptReader.NAME;
        problems.add(
            Problem.warning("concept-unknown")
                .in(definition.territory())
                .value(key)
                .at(position(definition, content))
                .says(
                    "У понятия «"
                        + key
                        + "» нет названия в "
                        + name
                        + ", сравнить показатель негде.")
                .hint(
                    concepts.all().isEmpty()
                        ? "Опишите его там: key, title, description."
                        : concepts.keys().hint(key, "Описаны")));
      }
    }
    return List.copyOf(problems);
  }

  /** The definition does not keep its lines, so its file is asked. */
  private static SourcePosition position(IndicatorDefinition definition, Path content) {
    Path file =
        content
            .resolve(definition.territory())
            .resolve("indicators")
            .resolve(definition.code() + ".md");
    FrontMatter read =
        FrontMatter.read(file, definition.file(), definition.territory(), new ProblemReport());
    return read == null ? SourcePosition.of(definition.file()) : read.tree().position("concept");
  }
}
