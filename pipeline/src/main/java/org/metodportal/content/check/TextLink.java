package org.metodportal.content.check;

import org.metodportal.problem.SourcePosition;

/**
 * A link of a text.
 *
 * @param file the text, below the content folder
 * @param territory slug; empty for a text of the whole portal
 * @param position where it stands
 * @param words what it shows
 * @param address where it leads, as written
 * @param whole whether Markdown takes it for a link
 */
public record TextLink(
    String file,
    String territory,
    SourcePosition position,
    String words,
    String address,
    boolean whole) {}
