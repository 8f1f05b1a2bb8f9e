package org.metodportal.registry;

/**
 * A mentoring relation as one year sees it; source: table {@code mentoring}.
 *
 * @param form code of the form
 * @param active whether it goes on at any moment of the year
 */
public record Mentorship(String form, boolean active) {}
