package org.metodportal.source.row;

/**
 * A row that carries no facts.
 *
 * @param line 1-based line where the record starts
 * @param reason why it is passed over
 */
public record SkippedRow(int line, Reason reason) implements ParsedRow {
  /** Why a row is passed over. */
  public enum Reason {
    BLANK,
    NUMBERING,
    SUMMARY,

    /** The header once more. */
    HEADER,

    /** A title, a remark or a signature among the rows. */
    SUBHEADING
  }
}
