package org.metodportal.content.synonym;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.metodportal.document.TextFile;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** Reads {@code content/synonyms.yaml}. */
public final class SynonymReader {
  private static final String NAME = "synonyms.yaml";
  private static final String SYNONYMS = "synonyms";
  private static final String ASKING = "asking";
  private static final String WORDS = "words";

  private SynonymReader() {}

  /**
   * Reads the list; a group with a mistake is left out and reported.
   *
   * @param content the content folder
   * @param shown the content folder as messages name it
   * @return {@link Synonyms#NONE} when there is no such file, or after a problem with all of it
   */
  public static Synonyms read(Path content, String shown, ProblemReport report) {
    Path file = content.resolve(NAME);
    if (!TextFile.stands(file)) {
      return Synonyms.NONE;
    }
    YamlTree tree = YamlTree.read(file, shown + "/" + NAME, "", report);
    if (tree == null) {
      return Synonyms.NONE;
    }
    tree.allow(SYNONYMS, ASKING);
    List<List<String>> groups = new ArrayList<>();
    for (YamlTree each : tree.trees(SYNONYMS)) {
      each.allow(WORDS);
      if (!each.has(WORDS)) {
        // Reports that the key is missing.
        each.string(WORDS);
        continue;
      }
      List<String> words = each.optionalStrings(WORDS);
      if (words.size() < 2) {
        report.add(
            Problem.error("synonym-alone")
                .value(String.join(", ", words))
                .at(each.position(WORDS))
                .says("В группе синонимов меньше двух слов: заменять нечем.")
                .hint(
                    "Напишите через запятую все слова группы: words: [вакансии, свободные"
                        + " места]."));
      } else {
        groups.add(words);
      }
    }
    return new Synonyms(groups, tree.optionalStrings(ASKING));
  }
}
