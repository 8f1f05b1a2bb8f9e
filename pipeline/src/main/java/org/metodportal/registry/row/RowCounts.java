package org.metodportal.registry.row;

/**
 * Where the rows of one file ended: {@code read = accepted + skipped + rejected}.
 *
 * @param file path as messages name it
 */
public record RowCounts(String file, long read, long accepted, long skipped, long rejected) {
  /** Adds the counts of another part of the same file. */
  public RowCounts plus(RowCounts more) {
    return new RowCounts(
        file,
        read + more.read,
        accepted + more.accepted,
        skipped + more.skipped,
        rejected + more.rejected);
  }

  /** Whether every row read is in exactly one bin. */
  public boolean reconciles() {
    return read == accepted + skipped + rejected;
  }
}
