package org.metodportal.page;

/**
 * A file of open data.
 *
 * @param name name under {@code open-data/}, such as {@code indicators.csv}
 * @param title what is in it, in Russian
 * @param format name of the format, such as {@code CSV}
 * @param bytes its size
 */
public record PublishedFile(String name, String title, String format, long bytes) {}
