package org.metodportal.source.table;

import java.util.List;

/**
 * How the reading of one file went, before rows are compared with each other.
 *
 * @param sha256 hash of the file, hexadecimal; empty when the file could not be opened
 * @param read data rows seen
 * @param skipped rows that carry no facts
 * @param rejected rows that cannot be taken
 * @param titles header under which each column of {@link TableSchema#packed()} stands in the file;
 *     empty for a column that is not there
 */
public record FileReading(
    String sha256, long read, long skipped, long rejected, List<String> titles) {}
