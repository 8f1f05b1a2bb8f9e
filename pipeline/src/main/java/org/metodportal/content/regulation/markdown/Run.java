package org.metodportal.content.regulation.markdown;

/**
 * Words of one look inside a passage.
 *
 * @param text the words, never markup
 * @param strong whether they are stressed
 * @param emphasis whether they are set apart
 * @param code whether they are code
 * @param href where they lead: a web page, mail or a relative address; {@code #} and an anchor for
 *     a place of the same document; empty when they are no link
 */
public record Run(String text, boolean strong, boolean emphasis, boolean code, String href) {
  /** Words as they are. */
  public static Run of(String text) {
    return new Run(text, false, false, false, "");
  }

  /** The same look with other words. */
  public Run withText(String words) {
    return new Run(words, strong, emphasis, code, href);
  }

  /** The same words as a link. */
  public Run withHref(String address) {
    return new Run(text, strong, emphasis, code, address);
  }

  /** Whether references and terms may be marked in it. */
  public boolean isProse() {
    return href.isEmpty() && !code;
  }
}
