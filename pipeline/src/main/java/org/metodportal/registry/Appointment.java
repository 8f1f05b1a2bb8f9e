package org.metodportal.registry;

/**
 * A person's place in the methodical and expert body as one year sees it; source: table {@code
 * roles}.
 *
 * @param kind code of the kind
 * @param active whether it is held at any moment of the year
 */
public record Appointment(String kind, boolean active) {}
