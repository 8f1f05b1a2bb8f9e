package org.metodportal.content.regulation;

import org.metodportal.content.regulation.markdown.Passage;

/**
 * A remark of the portal about what stands before it.
 *
 * @param text without the words «Примечание портала:»
 */
public record PortalNote(Passage text, int line) implements Piece {}
