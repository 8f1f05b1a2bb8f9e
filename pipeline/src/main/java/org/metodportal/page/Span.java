package org.metodportal.page;

import java.util.List;

/**
 * Words of one look.
 *
 * @param href where they lead; empty when they are no link
 * @param tip id of the definition; empty when they are no term
 * @param definition the definition of a term; empty when they are none
 */
public record Span(
    String text,
    boolean strong,
    boolean emphasis,
    boolean code,
    String href,
    String tip,
    String definition) {

  /** Words as they are; none for no words. */
  public static List<Span> plain(String text) {
    return text.isEmpty() ? List.of() : List.of(link(text, ""));
  }

  /** Words that lead somewhere. */
  public static Span link(String text, String href) {
    return new Span(text, false, false, false, href, "", "");
  }
}
