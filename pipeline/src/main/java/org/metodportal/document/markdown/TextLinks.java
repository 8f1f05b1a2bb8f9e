package org.metodportal.document.markdown;

import org.jspecify.annotations.Nullable;

/** Where the links of a text lead on the page that shows it. */
@FunctionalInterface
public interface TextLinks {
  /** Links lead where they are written to lead. */
  TextLinks AS_WRITTEN = written -> written;

  /**
   * The address of a link on the page.
   *
   * @param written address in the text
   * @return null when it leads nowhere: its words then stand without a link
   */
  @Nullable String href(String written);
}
