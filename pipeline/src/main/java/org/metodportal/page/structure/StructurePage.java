package org.metodportal.page.structure;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;

/**
 * Who supports teachers in a territory; {@code /<territory>/structure/}.
 *
 * @param title heading of the page
 * @param lead how many bodies there are
 * @param introduction what the portal says first; empty when nothing
 * @param note what is odd in the act; empty when nothing is
 * @param source the act
 * @param scheme who works with whom
 * @param levels bodies by level, the outermost first
 * @param communities communities and base sites; empty when there are none
 */
public record StructurePage(
    Frame frame,
    String title,
    String lead,
    String introduction,
    String note,
    String source,
    StructureScheme scheme,
    List<Level> levels,
    List<Link> communities)
    implements Page {

  /** Bodies of one level. */
  public record Level(String id, String title, List<Card> bodies) {}

  /**
   * A body.
   *
   * @param id permanent anchor
   * @param clause where the act names it
   * @param partners who it works with
   */
  public record Card(
      String id,
      String name,
      String kind,
      Clause clause,
      List<Function> functions,
      List<Partner> partners) {}

  /** What a body does. */
  public record Function(String text, Clause clause) {}

  /** Another body and how they work together. */
  public record Partner(Link body, String how, Clause clause) {}

  /**
   * A place of the act.
   *
   * @param words empty when the act is not cited
   */
  public record Clause(String words, String href) {}
}
