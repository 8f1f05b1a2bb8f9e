package org.metodportal.expression;

/**
 * One value that made a condition true.
 *
 * @param variable {@code cluster}, {@code overall}, {@code criteria}, {@code indicators} or {@code
 *     deficits}
 * @param key id of the criterion, or code of the indicator or deficit; empty for others
 * @param value the text, or the number as a Double; {@code Boolean} whether the deficit is there
 * @param relation sign of the comparison with a number, such as {@code <}; empty when there is none
 * @param bound the number it is compared with; NaN when there is none
 */
public record Ground(String variable, String key, Object value, String relation, double bound) {}
