package org.metodportal.page.change;

/**
 * One thing that a release changed.
 *
 * @param text Russian sentence without a full stop
 * @param path where it can be seen, such as {@code /kirov/}; empty when nowhere any more
 */
public record Change(ChangeKind kind, String text, String path) {}
