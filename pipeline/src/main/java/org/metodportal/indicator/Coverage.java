package org.metodportal.indicator;

/**
 * How many organizations answered what an indicator asks.
 *
 * @param indicator code
 * @param year reporting year
 * @param answered organizations of the population that answered
 * @param all organizations of the population
 */
public record Coverage(String indicator, int year, long answered, long all) {}
