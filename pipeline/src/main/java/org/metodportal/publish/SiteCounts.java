package org.metodportal.publish;

/**
 * What was written.
 *
 * @param pages HTML pages, the error page among them
 * @param assets style sheets, icons and the like
 * @param bytes size of everything together
 */
public record SiteCounts(long pages, long assets, long bytes) {}
