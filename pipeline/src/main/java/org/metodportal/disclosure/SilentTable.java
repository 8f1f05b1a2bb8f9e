package org.metodportal.disclosure;

import org.metodportal.source.schema.Table;

/**
 * A table of facts of a year of which nothing is told beside the indicators: the total of one that
 * asks it is hidden, and what is told of the same facts could narrow it.
 */
public record SilentTable(int year, Table table) {}
