package org.metodportal.publish;

import java.util.List;
import org.metodportal.publish.search.Section;

/**
 * A page as it is saved, and what it tells of itself.
 *
 * @param html the whole page
 * @param words fingerprint of its words
 * @param sections what the search finds on it
 * @param paper its PDF, from the root of the site; empty when it has none
 * @param paperDigest what the PDF was made of; empty without one
 */
record FinishedPage(
    String html, String words, List<Section> sections, String paper, String paperDigest) {}
