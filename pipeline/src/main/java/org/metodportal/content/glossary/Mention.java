package org.metodportal.content.glossary;

/**
 * A term in a text.
 *
 * @param start first character, in UTF-16 units
 * @param end the one after the last
 */
public record Mention(Term term, int start, int end) {}
