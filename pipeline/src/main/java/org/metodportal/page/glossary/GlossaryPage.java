package org.metodportal.page.glossary;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;

/**
 * Terms of a territory, {@code /<territory>/terminy/}, or of all, {@code /glossary/}.
 *
 * @param title heading of the page
 * @param lead what the page is
 * @param letters terms by first letter
 */
public record GlossaryPage(Frame frame, String title, String lead, List<Letter> letters)
    implements Page {

  /** Terms with one first letter. */
  public record Letter(String letter, String anchor, List<Entry> entries) {}

  /** A term with what each act says of it. */
  public record Entry(String anchor, String name, List<Definition> definitions) {}

  /**
   * A definition.
   *
   * @param territory whose act it is; empty on the territory's own page
   * @param territoryHref the term on that territory's page; empty there
   * @param abbreviation short form; empty when there is none
   * @param text the definition
   * @param source where the act has the term, as written; empty when not said
   * @param sourceHref that clause; empty when there is none
   * @param note what the portal remarks; empty when nothing
   * @param uses where it occurs, one line for each kind of place
   */
  public record Definition(
      String territory,
      String territoryHref,
      String abbreviation,
      String text,
      String source,
      String sourceHref,
      String note,
      List<Uses> uses) {}

  /**
   * Where a term occurs.
   *
   * @param title {@code В документе}, {@code В дорожной карте}, {@code В показателях}
   * @param links the first clause of each section, events, indicators
   */
  public record Uses(String title, List<Link> links) {}
}
