package org.metodportal.disclosure.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was public of a territory until now.
 *
 * @param vintage counts of its closed years; null when none were kept
 * @param releases what can still be read: the release shown until now first, then every kept
 *     edition; empty before the first release
 */
public record Former(@Nullable Vintage vintage, List<ShownRows> releases) {
  /** Nothing was public. */
  public static final Former NONE = new Former(null, List.of());

  /** Copies the list. */
  public Former {
    releases = List.copyOf(releases);
  }
}
