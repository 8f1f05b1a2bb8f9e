package org.metodportal.content.regulation.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.metodportal.content.regulation.Clause;
import org.metodportal.content.regulation.Division;
import org.metodportal.content.regulation.Piece;
import org.metodportal.content.regulation.PortalNote;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.regulation.markdown.ClauseNumber;
import org.metodportal.content.regulation.markdown.NumberStyle;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;

/**
 * Tells of numbers that an act repeats, skips or misplaces. They are shown as they stand, so these
 * are warnings; each list of one style under one owner is a sequence from 1. An oddity that a
 * remark of the portal in the same division names by its number is known, and not told.
 */
final class NumberingCheck {
  private final String file;
  private final String territory;
  private final List<Problem> problems = new ArrayList<>();
  private String remarks = "";

  private NumberingCheck(String file, String territory) {
    this.file = file;
    this.territory = territory;
  }

  static List<Problem> of(Regulation regulation, String territory) {
    NumberingCheck check = new NumberingCheck(regulation.file(), territory);
    for (Division part : regulation.parts()) {
      check.division(part);
    }
    return check.problems;
  }

  /** A number of a list with what is known of it. */
  private record Entry(ClauseNumber number, int line) {}

  private void division(Division division) {
    remarks = remarks(division.pieces());
    List<Entry> sections = new ArrayList<>();
    for (Division below : division.divisions()) {
      if (!below.number().isEmpty()) {
        ClauseNumber number =
            new ClauseNumber(NumberStyle.DECIMAL, below.number() + ".", below.number());
        sections.add(new Entry(number, below.line()));
      }
    }
    sequence(sections, "разделов");
    clauses(division.clauses(), division.number(), "в разделе " + division.number());
    division.divisions().forEach(this::division);
  }

  private void clauses(List<Clause> clauses, String above, String owner) {
    Map<String, List<Entry>> lists = new HashMap<>();
    List<String> order = new ArrayList<>();
    for (Clause clause : clauses) {
      ClauseNumber number = clause.number();
      if (number.style() == NumberStyle.DASH || number.style() == NumberStyle.NONE) {
        continue;
      }
      if (isMisplaced(number, above)) {
        add(
            "clause-number-misplaced",
            clause.line(),
            number,
            number.plain(),
            "Номер «" + number.written() + "» стоит не на месте: " + owner + ".");
        continue;
      }
      String list = number.style() + " " + number.parent();
      if (!lists.containsKey(list)) {
        order.add(list);
      }
      lists.computeIfAbsent(list, key -> new ArrayList<>()).add(new Entry(number, clause.line()));
    }
    for (String list : order) {
      sequence(lists.getOrDefault(list, List.of()), "пунктов");
    }
    for (Clause clause : clauses) {
      boolean numbered = clause.number().style() == NumberStyle.DECIMAL;
      String plain = numbered ? clause.number().plain() : "";
      clauses(clause.clauses(), plain, "в пункте " + plain);
    }
  }

  /** A number such as 6.1 in section 5, or 3.2.1 under 3.3. */
  private static boolean isMisplaced(ClauseNumber number, String above) {
    if (number.depth() < 2 || above.isEmpty()) {
      return false;
    }
    String parent = number.parent();
    return !parent.equals(above) && !parent.startsWith(above + ".");
  }

  /** {@code 3} for «3.» and «3)». */
  private static String bare(String written) {
    return written.replaceFirst("[.)]$", "");
  }

  /** Words of all remarks in the pieces and below them. */
  private static String remarks(List<Piece> pieces) {
    StringBuilder words = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof PortalNote note) {
        words.append(note.text().text()).append('\n');
      } else if (piece instanceof Clause clause) {
        words.append(remarks(clause.pieces()));
      }
    }
    return words.toString();
  }

  /** Whether a remark speaks of numbers and names this one, or the section of a heading. */
  private boolean isRemarked(String number) {
    return Pattern.compile(
            "(?iu)номер[а-я]*(?![а-я])[^.]*?(?<![\\d.])" + Pattern.quote(number) + "(?!\\.?\\d)")
        .matcher(remarks)
        .find();
  }

  private void sequence(List<Entry> list, String what) {
    Map<String, Integer> lines = new HashMap<>();
    int last = 0;
    for (Entry entry : list) {
      ClauseNumber number = entry.number();
      Integer first = lines.putIfAbsent(number.plain(), entry.line());
      String written = "Номер «" + number.written() + "»";
      if (first != null) {
        add(
            "clause-number-repeated",
            entry.line(),
            number,
            number.plain(),
            written + " повторён: он уже стоит в строке " + first + ".");
        continue;
      }
      if (number.last() <= last) {
        add(
            "clause-number-misplaced",
            entry.line(),
            number,
            number.plain(),
            written + " стоит не на месте: после «" + number.sibling(last) + "».");
        continue;
      }
      if (number.last() > last + 1) {
        String missing = "«" + number.sibling(last + 1) + "»";
        String through =
            number.last() == last + 2 ? "" : " — «" + number.sibling(number.last() - 1) + "»";
        String where = last == 0 ? "в начале " + what : "после «" + number.sibling(last) + "»";
        boolean one = through.isEmpty();
        add(
            "clause-number-skipped",
            entry.line(),
            number,
            bare(number.sibling(last + 1)),
            (one ? "Пропущен номер " : "Пропущены номера ")
                + missing
                + through
                + ": "
                + where
                + " стоит «"
                + number.written()
                + "».");
      }
      last = number.last();
    }
  }

  private void add(String code, int line, ClauseNumber number, String named, String message) {
    if (isRemarked(named)) {
      return;
    }
    problems.add(
        Problem.warning(code)
            .in(territory)
            .value(number.written())
            .at(SourcePosition.of(file, line, 0))
            .says(message)
            .hint(
                "Если так в акте, оставьте номер и добавьте ниже «> Примечание портала: номер "
                    + named
                    + " …»."));
  }
}
