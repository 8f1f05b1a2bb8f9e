package org.metodportal.content.regulation;

import java.util.List;
import org.metodportal.content.regulation.markdown.Passage;

/**
 * A table of the act.
 *
 * @param header cells of its first row
 * @param rows the other rows, each with as many cells as the first
 */
public record ClauseTable(
    String anchor, String label, List<Passage> header, List<List<Passage>> rows, int line)
    implements Piece, Place {}
