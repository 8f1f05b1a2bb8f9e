package org.metodportal.document.markdown;

/**
 * A link as it stands in a text.
 *
 * @param words what it shows
 * @param address where it leads, as written
 * @param offset of its first character in the text, in UTF-16 units
 * @param whole whether Markdown takes it for a link; {@code [words](two parts)} is none
 */
public record WrittenLink(String words, String address, int offset, boolean whole) {}
