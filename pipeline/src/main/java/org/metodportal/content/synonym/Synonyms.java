package org.metodportal.content.synonym;

import java.util.List;

/**
 * Words and phrases by which people ask for the same thing.
 *
 * @param groups each of two or more that search takes for each other
 * @param asking words that only ask; where others stand beside them, search does not look at them
 */
public record Synonyms(List<List<String>> groups, List<String> asking) {
  /** A portal without a list of synonyms. */
  public static final Synonyms NONE = new Synonyms(List.of(), List.of());

  /** Copies the lists. */
  public Synonyms {
    groups = groups.stream().map(List::copyOf).toList();
    asking = List.copyOf(asking);
  }
}
