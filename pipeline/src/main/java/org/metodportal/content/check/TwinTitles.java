package org.metodportal.content.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/**
 * Warns of cards of one folder that are called the same: a copy whose title nobody changed.
 * Visitors cannot tell them apart in a list, a menu or a search.
 */
final class TwinTitles {
  private static final Pattern FOLDER =
      Pattern.compile("(?<folder>.*/(?:indicators|pages))/(?<name>[^/]+)");
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?<key>title|short|menu):\\s+[\"']?(?<title>[^#]*[^\\s\"'#])[\"']?\\s*(?:#.*)?$");

  private final Map<String, String> first = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final ProblemReport report;

  TwinTitles(ProblemReport report) {
    this.report = report;
  }

  /**
   * How a card is called.
   *
   * @param place folder and key within which a title is one card's
   * @param file name of the card's file
   */
  record Title(
      String place, String file, String title, String territory, SourcePosition position) {}

  /** The titles of a card; none of any other text, and of a draft. */
  static List<Title> in(TextOfFile text) {
    Matcher card = FOLDER.matcher(text.shown());
    List<Title> titles = new ArrayList<>();
    if (!card.matches() || text.isDraft()) {
      return titles;
    }
    for (int line = 0; line < text.bodyFrom(); line++) {
      Matcher title = TITLE.matcher(text.lines().get(line));
      if (title.matches()) {
        titles.add(
            new Title(
                card.group("folder") + " " + title.group("key"),
                card.group("name"),
                title.group("title"),
                text.territory(),
                text.at(line, title.start("title"))));
      }
    }
    return titles;
  }

  /** Takes the next title, in the order of files; a card is told of once. */
  void add(Title title) {
    String earlier =
        first.putIfAbsent(title.place + " " + title.title.toLowerCase(Locale.ROOT), title.file);
    if (earlier != null
        && !earlier.equalsIgnoreCase(title.file)
        && told.add(title.position.file())) {
      report.add(
          Problem.warning("title-twin")
              .in(title.territory)
              .value(title.title)
              .at(title.position)
              .says("«" + title.title + "» — так уже названо в файле " + earlier + ".")
              .hint("Назовите одно из двух иначе: в списке, меню и поиске их не различить."));
    }
  }
}
