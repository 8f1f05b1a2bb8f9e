package org.metodportal.source.row;

/** What became of one data row when its values were read. */
public sealed interface ParsedRow permits ValidRow, SkippedRow, RejectedRow {
  /** 1-based line of the file where the record starts. */
  int line();
}
