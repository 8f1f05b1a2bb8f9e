package org.metodportal.content.document;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that the portal publishes with a document.
 *
 * @param name its name, Latin, lower case, the same in {@code content/<territory>/files/} and at
 *     {@code /<territory>/files/}
 * @param bytes its size
 * @param source the file itself
 */
public record Attachment(String name, long bytes, Path source) {
  /** {@code PDF}: the end of the name. */
  public String format() {
    return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }
}
