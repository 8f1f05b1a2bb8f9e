package org.metodportal.content.concept;

/**
 * What indicators of several territories speak of, each in the words of its own act.
 *
 * @param key Latin key, part of the address; the word of {@code concept} in indicators
 * @param title title of the comparison
 * @param description one sentence that says what is measured
 */
public record Concept(String key, String title, String description) {}
