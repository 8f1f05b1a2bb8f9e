package org.metodportal.source.row;

/**
 * A row that cannot be taken; the problem that says why was reported beside it.
 *
 * @param line 1-based line where the record starts
 */
public record RejectedRow(int line) implements ParsedRow {}
