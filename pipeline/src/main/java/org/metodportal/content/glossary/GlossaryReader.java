package org.metodportal.content.glossary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.Place;
import org.metodportal.content.regulation.References;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.regulation.markdown.DigestLine;
import org.metodportal.content.regulation.markdown.DigestMarkdown;
import org.metodportal.document.Choices;
import org.metodportal.document.FrontMatter;
import org.metodportal.document.LatinName;
import org.metodportal.document.TextFile;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/**
 * Reads {@code content/<territory>/glossary.md}: terms as second-level headings, below each a
 * definition, the lines «Сокращение: …» and «Источник: …», and a remark of the portal.
 */
public final class GlossaryReader {
  private static final int LONGEST_ANCHOR = 48;
  private static final String ABBREVIATION = "Сокращение:";
  private static final String NOTE = "Примечание портала:";
  private static final String SOURCE = "Источник:";

  private final String file;
  private final String territory;
  private final @Nullable References references;
  private final ProblemReport report;
  private final Map<String, Integer> anchors = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();

  private GlossaryReader(
      String file, String territory, @Nullable References references, ProblemReport report) {
    this.file = file;
    this.territory = territory;
    this.references = references;
    this.report = report;
  }

  /**
   * The glossary of a territory; a term with a mistake is left out and reported.
   *
   * @param content the content folder
   * @param shown the content folder as messages name it
   * @param territory slug
   * @param regulation where sources lead; null when the territory has none
   * @return null when there is no glossary, or after a problem with the file
   */
  public static @Nullable Glossary read(
      Path content,
      String shown,
      String territory,
      @Nullable Regulation regulation,
      ProblemReport report) {
    Path path = content.resolve(territory).resolve("glossary.md");
    if (!TextFile.stands(path)) {
      return null;
    }
    String file = shown + "/" + territory + "/glossary.md";
    FrontMatter document = FrontMatter.read(path, file, territory, report);
    if (document == null) {
      return null;
    }
    document.tree().allow("title");
    String title = document.tree().string("title");
    if (title == null) {
      return null;
    }
    References references = regulation == null ? null : References.to(regulation);
    GlossaryReader reader = new GlossaryReader(file, territory, references, report);
    return new Glossary(
        file, title, reader.terms(new DigestMarkdown().read(document.body(), document.bodyLine())));
  }

  /** A term with the lines below its heading. */
  private record Entry(
      DigestLine.Heading heading, List<DigestLine.Words> words, List<String> remarks) {}

  private List<Term> terms(List<DigestLine> lines) {
    List<Entry> entries = new ArrayList<>();
    boolean told = false;
    for (DigestLine line : lines) {
      if (line instanceof DigestLine.Heading heading && heading.level() == 2) {
        entries.add(new Entry(heading, new ArrayList<>(), new ArrayList<>()));
      } else if (line instanceof DigestLine.Words words && !entries.isEmpty()) {
        entries.get(entries.size() - 1).words().add(words);
      } else if (line instanceof DigestLine.Remark remark && !entries.isEmpty()) {
        entries.get(entries.size() - 1).remarks().add(remark(remark));
      } else if (line instanceof DigestLine.Words words && words.text().text().startsWith("#")) {
        told = true;
      } else if (!told) {
        told = true;
        error(
            line.line(),
            "glossary-line",
            "Эта строка не относится ни к одному термину.",
            "Начните термин строкой «## Термин», под ней напишите определение.");
      }
    }
    List<Term> terms = new ArrayList<>();
    for (Entry entry : entries) {
      Term term = term(entry);
      if (term != null) {
        terms.add(term);
      }
    }
    return terms;
  }

  private static String remark(DigestLine.Remark remark) {
    String text = remark.text().text();
    return text.startsWith(NOTE) ? text.substring(NOTE.length()).strip() : text;
  }

  private @Nullable Term term(Entry entry) {
    String name = entry.heading().title();
    int line = entry.heading().line();
    String abbreviation = "";
    String source = "";
    Place place = null;
    List<String> definition = new ArrayList<>();
    for (DigestLine.Words words : entry.words()) {
      String text = (words.number().written() + " " + words.text().text()).strip();
      if (text.startsWith(ABBREVIATION)) {
        abbreviation = text.substring(ABBREVIATION.length()).strip();
      } else if (text.startsWith(SOURCE)) {
        source = text.substring(SOURCE.length()).strip();
        place = place(source, words.line());
      } else {
        warnOfMisspelt(text, words.line());
        definition.add(text);
      }
    }
    if (definition.isEmpty()) {
      error(
          line,
          "glossary-definition",
          "У термина «" + name + "» нет определения.",
          "Напишите его под заголовком одной строкой.");
      return null;
    }
    Integer first = names.putIfAbsent(folded(name), line);
    if (first != null) {
      error(
          line,
          "glossary-repeated",
          "Термин «" + name + "» уже есть в строке " + first + ".",
          "Оставьте одно определение.");
      return null;
    }
    String meaning = String.join(" ", definition);
    if (folded(meaning).startsWith(folded(name))) {
      report.add(
          Problem.warning("glossary-circular")
              .in(territory)
              .at(SourcePosition.of(file, line, 0))
              .says("Термин «" + name + "» определён через самого себя.")
              .hint(
                  "Начните определение другим словом: к чему термин относится и чем отличается."));
    }
    return new Term(
        anchor(name),
        name,
        abbreviation,
        meaning,
        source,
        place,
        String.join(" ", entry.remarks()),
        line);
  }

  /** «Сокрашение: ИОМ» would be read as the definition. */
  private void warnOfMisspelt(String text, int line) {
    int colon = text.indexOf(':');
    String word =
        colon < 0 || text.lastIndexOf(' ', colon) >= 0 ? "" : text.substring(0, colon + 1);
    if (!word.isEmpty()) {
      Choices.of(ABBREVIATION, SOURCE)
          .nearest(word)
          .ifPresent(
              meant ->
                  error(
                      line,
                      "glossary-word",
                      "Слово «" + word + "» портал не знает.",
                      "Возможно, вы имели в виду «" + meant + "»."));
    }
  }

  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  private @Nullable Place place(String source, int line) {
    if (references == null) {
      return null;
    }
    List<Place> places = references.named(source);
    String which = references.whichOnes(source);
    if (!which.isEmpty()) {
      error(
          line,
          "dangling-reference",
          "Источник «" + source + "» ведёт сразу в несколько мест: номер в документе повторён.",
          "Скажите, какое из них: " + which + ".");
      return null;
    }
    if (places.isEmpty()) {
      error(
          line,
          "dangling-reference",
          "Источник «" + source + "» никуда не ведёт: такого места в документе нет.",
          "Напишите его как ссылку, например «разд. 2» или «Приложение 1, п. 2».");
      return null;
    }
    return places.get(0);
  }

  private String anchor(String name) {
    String latin = LatinName.of(name, LONGEST_ANCHOR);
    String anchor = latin.isEmpty() ? "termin" : latin;
    int times = anchors.merge(anchor, 1, Integer::sum);
    return times == 1 ? anchor : anchor + "-" + times;
  }

  private void error(int line, String code, String message, String hint) {
    report.add(
        Problem.error(code)
            .in(territory)
            .at(SourcePosition.of(file, line, 0))
            .says(message)
            .hint(hint));
  }
}
