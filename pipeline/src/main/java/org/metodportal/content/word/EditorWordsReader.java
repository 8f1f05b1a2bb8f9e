package org.metodportal.content.word;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.metodportal.content.word.EditorWords.BreakdownName;
import org.metodportal.document.Choices;
import org.metodportal.document.YamlTree;
import org.metodportal.indicator.Breakdown;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** Reads the key {@code words} of {@code content/portal.yaml}. */
public final class EditorWordsReader {
  /** The key. */
  public static final String KEY = "words";

  private static final EditorWords USUAL = EditorWords.USUAL;

  private EditorWordsReader() {}

  /** The words of a content folder, for its drafts; its mistakes are told elsewhere. */
  public static EditorWords ofContent(Path content) {
    ProblemReport unsaid = new ProblemReport();
    YamlTree portal = YamlTree.read(content.resolve("portal.yaml"), "portal.yaml", "", unsaid);
    return portal == null ? USUAL : read(portal, unsaid);
  }

  /** The words; a list that is not there or has a mistake is the portal's own. */
  public static EditorWords read(YamlTree portal, ProblemReport report) {
    YamlTree words = portal.optionalTree(KEY);
    if (words == null) {
      return USUAL;
    }
    words.allow("directions", "forms", "levels", "bodies", "documents", "breakdowns");
    return new EditorWords(
        list(words, "directions", USUAL.directions(), report),
        list(words, "forms", USUAL.forms(), report),
        list(words, "levels", USUAL.levels(), report),
        list(words, "bodies", USUAL.bodies(), report),
        list(words, "documents", USUAL.documents(), report),
        breakdowns(words));
  }

  private static Choices list(YamlTree words, String key, Choices usual, ProblemReport report) {
    if (!words.has(key)) {
      return usual;
    }
    long errors = report.errors();
    List<String> list = words.optionalStrings(key).stream().map(String::strip).toList();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).isEmpty() || !seen.add(list.get(i))) {
        report.add(
            Problem.error("editor-words")
                .value(list.get(i))
                .at(words.position(key, i))
                .says(
                    list.get(i).isEmpty()
                        ? "Пустое слово."
                        : "Слово «" + list.get(i) + "» в этом списке уже есть.")
                .hint("Уберите его."));
      }
    }
    return report.errors() > errors || list.isEmpty() ? usual : new Choices(list);
  }

  private static Map<String, BreakdownName> breakdowns(YamlTree words) {
    Map<String, BreakdownName> names = new TreeMap<>();
    YamlTree breakdowns = words.optionalTree("breakdowns");
    if (breakdowns == null) {
      return names;
    }
    List<String> keys = Breakdown.shown().stream().map(Breakdown::key).toList();
    breakdowns.allow(keys.toArray(String[]::new));
    for (String key : keys) {
      YamlTree name = breakdowns.optionalTree(key);
      if (name != null) {
        name.allow("title", "heading");
        String title = name.string("title");
        String heading = name.string("heading");
        if (title != null && heading != null) {
          names.put(key, new BreakdownName(title.strip(), heading.strip()));
        }
      }
    }
    return names;
  }
}
