package org.metodportal.document.markdown;

/**
 * A picture that a text may show.
 *
 * @param href the file, beside the page: a plain file name
 * @param width of the file, pixels
 * @param height of the file, pixels
 */
public record TextPicture(String href, int width, int height) {}
