package org.metodportal.page.change;

import java.time.LocalDate;

/**
 * What is remembered of a published page.
 *
 * @param path its address, such as {@code /kirov/}
 * @param title its heading, without the portal's name
 * @param digest SHA-256 of its words; those that only tell the day are left out
 * @param changed the day of the release in which its words became what they are
 */
public record PageDigest(String path, String title, String digest, LocalDate changed) {

  /** The same page as it was already on the day of an earlier release. */
  PageDigest since(LocalDate earlier) {
    return new PageDigest(path, title, digest, earlier);
  }
}
