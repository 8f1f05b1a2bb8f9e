package org.metodportal.disclosure.edition;

import java.util.List;

/**
 * What one night did to the figures of persons of a territory.
 *
 * @param kind why figures of closed years were taken anew, or that they stay
 * @param closing years that closed since the last release, ascending
 * @param moved cells that show another number or appeared or went
 * @param kept cells that keep a former number although the tables say another
 * @param hidden cells that are hidden from now on, in earlier editions too
 * @param waiting indicators whose closed years wait for the next batch
 */
public record BatchReport(
    BatchKind kind, List<Integer> closing, int moved, int kept, int hidden, List<String> waiting) {
  /** Copies the lists. */
  public BatchReport {
    closing = List.copyOf(closing);
    waiting = List.copyOf(waiting);
  }

  /** Whether the release has figures of closed years that the one before did not have. */
  public boolean isEdition() {
    return kind != BatchKind.NONE || !closing.isEmpty();
  }
}
