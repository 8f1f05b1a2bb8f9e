package org.metodportal.registry.check;

import java.util.Collection;
import java.util.List;
import org.metodportal.problem.Problem;
import org.metodportal.registry.row.RowCounts;

/**
 * What a check of tables came to.
 *
 * @param problems what is wrong, by file, line and column; columns are named by the file's header
 * @param bins where the rows of each file that was read ended, by path
 */
public record Verdict(List<Problem> problems, Collection<RowCounts> bins) {}
