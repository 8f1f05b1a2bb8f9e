package org.metodportal.content.synonym;

import java.util.List;

/**
 * Words and phrases by which people ask for the same thing.
 *
 * @param groups each of two or more that search takes for each other
 */
public record Synonyms(List<List<String>> groups) {
  /** A portal without a list of synonyms. */
  public static final Synonyms NONE = new Synonyms(List.of());

  /** Copies the lists. */
  public Synonyms {
    groups = groups.stream().map(List::copyOf).toList();
  }
}
