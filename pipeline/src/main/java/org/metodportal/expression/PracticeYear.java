package org.metodportal.expression;

import org.metodportal.registry.PracticeCard;

/** A practice in a reporting year. */
public record PracticeYear(PracticeCard practice, int year) {}
