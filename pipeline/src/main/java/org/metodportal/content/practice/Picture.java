package org.metodportal.content.practice;

import java.nio.file.Path;

/**
 * A picture in the text of a card.
 *
 * @param name its name, lower-case Latin, published beside the card
 * @param width of the file, pixels
 * @param height of the file, pixels
 * @param source the file to publish
 */
public record Picture(String name, int width, int height, Path source) {}
