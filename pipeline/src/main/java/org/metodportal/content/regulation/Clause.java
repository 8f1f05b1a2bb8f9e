package org.metodportal.content.regulation;

import java.util.List;
import org.metodportal.content.regulation.markdown.ClauseNumber;
import org.metodportal.content.regulation.markdown.Passage;

/**
 * A clause, an element of a list or a paragraph of the act.
 *
 * @param number its mark, as the act has it
 * @param text its words without the mark
 * @param pieces what belongs to it: clauses below it, tables and remarks
 */
public record Clause(
    String anchor, String label, ClauseNumber number, Passage text, List<Piece> pieces, int line)
    implements Piece, Place {

  /** Copies the pieces. */
  public Clause {
    pieces = List.copyOf(pieces);
  }

  /** The clauses right below it. */
  public List<Clause> clauses() {
    return Regulation.clausesAmong(pieces);
  }
}
