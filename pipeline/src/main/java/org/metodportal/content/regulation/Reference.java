package org.metodportal.content.regulation;

import org.jspecify.annotations.Nullable;

/**
 * A reference to the regulation in a text.
 *
 * @param start first character, in UTF-16 units
 * @param end the one after the last
 * @param place where it leads; null when there is no such place
 */
public record Reference(int start, int end, @Nullable Place place) {}
