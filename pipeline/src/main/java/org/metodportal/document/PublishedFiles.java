package org.metodportal.document;

import java.util.Locale;
import java.util.Optional;

/** Which files an editor may give to visitors as they are. */
public final class PublishedFiles {
  /** Endings of their names; none of them can run in a browser. */
  public static final Choices ENDINGS =
      Choices.of("pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "csv", "txt", "png", "jpg");

  private PublishedFiles() {}

  /** What may stand in the place of an ending that is not published; empty when it is published. */
  public static Optional<String> cure(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.words().contains(ending)
        ? Optional.empty()
        : Optional.of(ENDINGS.hint(ending, "Допустимые окончания"));
  }
}
