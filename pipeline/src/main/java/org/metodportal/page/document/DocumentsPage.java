package org.metodportal.page.document;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;
import org.metodportal.page.RowFilter;

/**
 * Documents that territories work by; {@code /documents/} and its parts by territory, level and
 * kind.
 *
 * @param title heading of the page
 * @param lead how many there are and what they are
 * @param shelves the same documents by territory, level and kind
 * @param filters choices for the whole list; empty on a part of it
 * @param groups those of this page of the list, by level
 * @param pages all pages of the list by number; empty when there is only this one
 * @param allHref the whole list; empty on the page of the whole list
 * @param filtersHref the script of the choices
 */
public record DocumentsPage(
    Frame frame,
    String title,
    String lead,
    List<Shelf> shelves,
    List<RowFilter> filters,
    List<Group> groups,
    List<Link> pages,
    String allHref,
    String filtersHref)
    implements Page {

  /** Parts of the list of one sort. */
  public record Shelf(String title, List<Part> parts) {}

  /** A part of the list with the number of its documents. */
  public record Part(Link link, long count) {}

  /**
   * Documents of one level.
   *
   * @param size how many, in words
   */
  public record Group(String id, String title, String size, List<Row> rows) {}

  /**
   * A document.
   *
   * @param id permanent anchor
   * @param requisites act, date and number; empty when the act that cites it names none
   * @param authority who adopted it; empty when not given
   * @param text where its text is
   * @param mentions places of acts that refer to it
   * @param notes remarks on how it is cited
   * @param territories keys of the territories, for the choices
   * @param level key of the level
   * @param kindKey key of the kind
   */
  public record Row(
      String id,
      String kind,
      String title,
      String requisites,
      String authority,
      String governs,
      Text text,
      List<Mention> mentions,
      List<Note> notes,
      String territories,
      String level,
      String kindKey) {}

  /**
   * Where the text of a document is.
   *
   * @param words of the link, or why there is none
   * @param href empty when the portal has neither link nor file
   * @param size format and size of a file; empty when it is none
   * @param digests pages of the portal that tell what is in it
   */
  public record Text(String words, String href, String size, List<Link> digests) {}

  /** Places of a territory's act that refer to a document. */
  public record Mention(String territory, List<Link> places) {}

  /** A remark of a territory. */
  public record Note(String territory, String text) {}

  /** A place of the act with the documents that it refers to. */
  public record CitedDocuments(Link place, List<Link> documents) {}
}
