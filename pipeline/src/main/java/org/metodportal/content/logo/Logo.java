package org.metodportal.content.logo;

import java.nio.file.Path;

/**
 * The picture by which a portal or a territory is known, such as a coat of arms.
 *
 * @param name name of the file, lower-case Latin
 * @param words what is to be seen on it, for who does not see it
 * @param width of the file, pixels
 * @param height of the file, pixels
 * @param source the file to publish
 */
public record Logo(String name, String words, int width, int height, Path source) {}
