package org.metodportal.content.practice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metodportal.document.LatinName;
import org.metodportal.document.TextFile;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** Reads {@code content/deficits.yaml}. */
public final class DeficitReader {
  private static final String FILE = "deficits.yaml";
  private static final int LONGEST_NAME = 40;

  private DeficitReader() {}

  /**
   * Reads the list; a deficit with a mistake is left out and reported.
   *
   * @param content the content folder
   * @param shown the content folder as messages name it
   * @return {@link Deficits#NONE} when there is no such file, or after a problem with all of it
   */
  public static Deficits read(Path content, String shown, ProblemReport report) {
    Path file = content.resolve(FILE);
    if (!TextFile.stands(file)) {
      return Deficits.NONE;
    }
    YamlTree tree = YamlTree.read(file, shown + "/" + FILE, "", report);
    if (tree == null) {
      return Deficits.NONE;
    }
    tree.allow("deficits");
    List<Deficit> deficits = new ArrayList<>();
    Map<String, String> addresses = new HashMap<>();
    for (YamlTree each : tree.trees("deficits")) {
      each.allow("code", "title", "description");
      String code = each.string("code");
      String title = each.string("title");
      String description = each.string("description");
      if (code == null || title == null || description == null) {
        continue;
      }
      String address = LatinName.of(code, LONGEST_NAME);
      String other = address.isEmpty() ? code : addresses.putIfAbsent(address, code);
      if (other == null) {
        deficits.add(new Deficit(code, title, description.strip()));
      } else {
        report.add(
            Problem.error("deficit-code")
                .value(code)
                .at(each.position("code"))
                .says(
                    address.isEmpty()
                        ? "В коде «" + code + "» нет ни буквы, ни цифры."
                        : "Код «" + code + "» даёт тот же адрес, что и «" + other + "».")
                .hint("Дайте каждому дефициту свой код, такой же, как в таблице диагностик."));
      }
    }
    return new Deficits(deficits);
  }
}
