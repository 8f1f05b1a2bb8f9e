package org.metodportal.source.row;

import org.metodportal.source.packed.RowView;

/**
 * A row whose values are all of their types, or optional and missing.
 *
 * @param line 1-based line where the record starts
 * @param packed the values as {@link RowView} reads them
 */
public record ValidRow(int line, byte[] packed) implements ParsedRow {}
