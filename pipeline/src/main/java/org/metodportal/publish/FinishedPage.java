package org.metodportal.publish;

import java.util.List;
import org.metodportal.publish.search.Section;

/**
 * What a page that stands in its place tells of itself.
 *
 * @param sha256 of its file
 * @param size of its file in bytes
 * @param words fingerprint of its words
 * @param sections what the search finds on it
 * @param paper its PDF, from the root of the site; empty when it has none
 * @param paperDigest what the PDF was made of; empty without one
 */
record FinishedPage(
    String sha256,
    int size,
    String words,
    List<Section> sections,
    String paper,
    String paperDigest) {}
