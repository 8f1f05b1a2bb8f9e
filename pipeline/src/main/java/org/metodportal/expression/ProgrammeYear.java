package org.metodportal.expression;

import org.metodportal.registry.Programme;

/** A programme in a reporting year. */
public record ProgrammeYear(Programme programme, int year) {}
