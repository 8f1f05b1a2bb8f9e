package org.metodportal.page.regulation;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;
import org.metodportal.page.Span;
import org.metodportal.page.document.DocumentsPage;

/**
 * The act of a territory, clause by clause; {@code /<territory>/polozhenie/}.
 *
 * @param title heading of the page
 * @param act kind, number, date and title of the act
 * @param edition sentence about the edition in force
 * @param introduction what the portal says first
 * @param contents parts with their sections
 * @param parts parts of the act
 * @param ties how indicators and events belong to the act
 * @param editions history, the newest first
 * @param comparisonHref comparison with the edition before; empty when there is none
 * @param glossaryHref terms of the act; empty when there are none
 * @param documents documents that the act refers to, by place
 */
public record RegulationPage(
    Frame frame,
    String title,
    String act,
    String edition,
    List<List<Span>> introduction,
    List<ContentsEntry> contents,
    List<Part> parts,
    Ties ties,
    List<EditionRow> editions,
    String comparisonHref,
    String glossaryHref,
    List<DocumentsPage.CitedDocuments> documents)
    implements Page {

  /** Events of a place that are named in full; where there are more, numbers stand for them. */
  static final int MOST_NAMED = 5;

  /**
   * How indicators and events belong to the act.
   *
   * @param summary sentences; empty when the territory has neither
   * @param looseIndicators indicators that name no place of the act
   * @param looseEvents events for which none is named; empty when the plan names none at all
   */
  public record Ties(String summary, List<Link> looseIndicators, List<Link> looseEvents) {}

  /** A line of the contents with those below it. */
  public record ContentsEntry(String text, String href, List<ContentsEntry> entries) {}

  /**
   * A part, section or subsection.
   *
   * @param level level of its heading, 2–4
   * @param label how one refers to it within the part above it
   * @param measures indicators that measure it
   * @param events events that serve it, by number alone when they are more than {@value
   *     #MOST_NAMED}
   */
  public record Part(
      int level,
      String anchor,
      String label,
      String heading,
      List<Block> blocks,
      List<Part> parts,
      List<Link> measures,
      List<Link> events) {}

  /** What a block is, and so how it is shown. */
  public enum Kind {
    CLAUSE,
    LIST,
    TABLE,
    NOTE
  }

  /**
   * A clause, a list of dashes (its blocks are the elements), a table or a remark.
   *
   * @param anchor permanent id; empty for lists and remarks
   * @param label how one refers to it: to a table at large, to a clause within its part
   * @param number as the act has it; empty when it has none
   * @param header cells of a table's first row
   * @param rows cells of its other rows
   * @param measures indicators that measure it
   * @param events events that serve it, by number alone when they are more than {@value
   *     #MOST_NAMED}
   */
  public record Block(
      Kind kind,
      String anchor,
      String label,
      String number,
      List<Span> text,
      List<Block> blocks,
      List<List<Span>> header,
      List<List<List<Span>>> rows,
      List<Link> measures,
      List<Link> events) {}

  /** An edition with its date in words. */
  public record EditionRow(String date, String act, String note, String source) {}
}
