package org.metodportal.content.concept;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.metodportal.document.TextFile;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** Reads {@code content/concepts.yaml}. */
public final class ConceptReader {
  static final String NAME = "concepts.yaml";

  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private ConceptReader() {}

  /**
   * Reads the list; a concept with a mistake is left out and reported.
   *
   * @param content the content folder
   * @param shown the content folder as messages name it
   * @return {@link Concepts#NONE} when there is no such file, or after a problem with all of it
   */
  public static Concepts read(Path content, String shown, ProblemReport report) {
    Path file = content.resolve(NAME);
    if (!TextFile.stands(file)) {
      return Concepts.NONE;
    }
    YamlTree tree = YamlTree.read(file, shown + "/" + NAME, "", report);
    if (tree == null) {
      return Concepts.NONE;
    }
    tree.allow("concepts");
    List<Concept> concepts = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (YamlTree each : tree.trees("concepts")) {
      each.allow("key", "title", "description");
      String key = each.string("key");
      String title = each.string("title");
      String description = each.string("description");
      if (key == null || title == null || description == null) {
        continue;
      }
      if (!KEY.matcher(key).matches()) {
        report.add(
            error(
                each,
                key,
                "Ключ «" + key + "» не годится для адреса страницы.",
                "Напишите его строчными латинскими буквами, цифрами и дефисами."));
      } else if (!keys.add(key)) {
        report.add(
            error(
                each,
                key,
                "Ключ «" + key + "» уже есть выше.",
                "Оставьте одно описание или дайте второму свой ключ."));
      } else {
        concepts.add(new Concept(key, title, description.strip()));
      }
    }
    return new Concepts(concepts);
  }

  private static Problem error(YamlTree entry, String key, String message, String hint) {
    return Problem.error("concept-key")
        .value(key)
        .at(entry.position("key"))
        .says(message)
        .hint(hint);
  }
}
