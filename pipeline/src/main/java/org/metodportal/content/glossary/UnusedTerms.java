package org.metodportal.content.glossary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.metodportal.content.regulation.Clause;
import org.metodportal.content.regulation.ClauseTable;
import org.metodportal.content.regulation.Piece;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.regulation.markdown.Passage;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;

/**
 * Tells of terms that the act defines but never uses. «Термин — пояснение» at the start of a clause
 * defines it; remarks of the portal do not count. A term with a remark of its own is known to be
 * so.
 */
public final class UnusedTerms {
  private static final Pattern DEFINES = Pattern.compile("»?[\\s\\u00a0]+—[\\s\\u00a0].*");
  private static final Pattern QUOTE = Pattern.compile("«?");

  private final TermMarker marker;
  private final Set<String> used = new HashSet<>();

  private UnusedTerms(Glossary glossary) {
    this.marker = new TermMarker(glossary);
  }

  /** A warning for each term without a use. */
  public static List<Problem> of(Glossary glossary, Regulation regulation, String territory) {
    UnusedTerms check = new UnusedTerms(glossary);
    regulation.eachDivision(division -> check.pieces(division.pieces()));
    List<Problem> problems = new ArrayList<>();
    for (Term term : glossary.terms()) {
      if (!check.used.contains(term.anchor()) && term.note().isEmpty()) {
        problems.add(
            Problem.warning("glossary-unused")
                .in(territory)
                .at(SourcePosition.of(glossary.file(), term.line(), 0))
                .says("Термин «" + term.name() + "» в документе не встречается.")
                .hint(
                    "Если акт его только определяет, добавьте под ним «> Примечание портала: …»;"
                        + " если слово другое, исправьте его."));
      }
    }
    return problems;
  }

  private void pieces(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof Clause clause) {
        text(clause.text().text());
        pieces(clause.pieces());
      } else if (piece instanceof ClauseTable table) {
        cells(table.header());
        table.rows().forEach(this::cells);
      }
    }
  }

  private void cells(List<Passage> cells) {
    cells.forEach(cell -> text(cell.text()));
  }

  private void text(String text) {
    for (Mention mention : marker.mentions(text)) {
      boolean defines =
          QUOTE.matcher(text).region(0, mention.start()).matches()
              && DEFINES.matcher(text).region(mention.end(), text.length()).matches();
      if (!defines) {
        used.add(mention.term().anchor());
      }
    }
  }
}
