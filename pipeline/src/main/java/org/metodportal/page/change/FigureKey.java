package org.metodportal.page.change;

/**
 * Which figure of the public table.
 *
 * @param indicator {@code territory/code}
 * @param place year, breakdown and member in one text
 */
public record FigureKey(String indicator, String place) {}
