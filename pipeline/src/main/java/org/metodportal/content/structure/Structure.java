package org.metodportal.content.structure;

import java.util.List;

/**
 * Who supports teachers in a territory; source: {@code content/<territory>/structure.yaml}.
 *
 * @param introduction what the portal says first; empty when nothing
 * @param note what is odd in the act; empty when nothing is
 * @param bodies in the order of the file
 * @param cooperations each pair once, in the order of the file
 */
public record Structure(
    String introduction, String note, List<Body> bodies, List<Cooperation> cooperations) {
  /** Copies the lists. */
  public Structure {
    bodies = List.copyOf(bodies);
    cooperations = List.copyOf(cooperations);
  }
}
