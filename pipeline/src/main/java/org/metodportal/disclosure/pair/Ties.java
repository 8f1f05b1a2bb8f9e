package org.metodportal.disclosure.pair;

import java.util.List;

/**
 * What ties published cells of persons to each other, so that a difference can be read which no
 * cell shows by itself.
 *
 * @param sums persons who are the sum of others
 * @param same terms that count the same persons, in each list at least two
 */
public record Ties(List<Sum> sums, List<List<Sum.Term>> same) {
  /** Copies the lists. */
  public Ties {
    sums = List.copyOf(sums);
    same = List.copyOf(same);
  }
}
