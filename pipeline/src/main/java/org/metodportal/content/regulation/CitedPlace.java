package org.metodportal.content.regulation;

/**
 * A place of the act as an editor names it in another file.
 *
 * @param words the reference as written, such as {@code п. 3.2.1}
 * @param place where it leads
 */
public record CitedPlace(String words, Place place) {}
