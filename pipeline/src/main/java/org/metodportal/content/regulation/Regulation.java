package org.metodportal.content.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.metodportal.content.regulation.markdown.Passage;

/**
 * The digest of an act, clause by clause; source: {@code content/<territory>/polozhenie.md}.
 *
 * @param file path for messages
 * @param title heading of the page
 * @param editions history, the one that this is last
 * @param introduction what the portal says before the first part
 * @param parts parts of the act: the act that adopts, the text adopted, annexes
 */
public record Regulation(
    String file,
    String title,
    List<Edition> editions,
    List<Passage> introduction,
    List<Division> parts) {

  /** Copies the lists. */
  public Regulation {
    editions = List.copyOf(editions);
    introduction = List.copyOf(introduction);
    parts = List.copyOf(parts);
  }

  /** The edition that this is. */
  public Edition edition() {
    return editions.get(editions.size() - 1);
  }

  /** Calls the visitor with every division, from top to bottom. */
  public void eachDivision(Consumer<Division> visitor) {
    parts.forEach(part -> visit(part, visitor));
  }

  /** Every clause below the pieces, from top to bottom, each before those that belong to it. */
  public static List<Clause> allClauses(List<Piece> pieces) {
    List<Clause> all = new ArrayList<>();
    for (Clause clause : clausesAmong(pieces)) {
      all.add(clause);
      all.addAll(allClauses(clause.pieces()));
    }
    return all;
  }

  static List<Clause> clausesAmong(List<Piece> pieces) {
    List<Clause> clauses = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Clause clause) {
        clauses.add(clause);
      }
    }
    return clauses;
  }

  private static void visit(Division division, Consumer<Division> visitor) {
    visitor.accept(division);
    division.divisions().forEach(below -> visit(below, visitor));
  }
}
