package org.metodportal.disclosure.system;

/**
 * Variables that, each times its factor, add up to nothing in every territory.
 *
 * @param variables their numbers, each once
 * @param factors a factor for each, never 0
 * @param isSum whether parts add to their whole; else one set lies within another
 */
public record Equation(int[] variables, int[] factors, boolean isSum) {}
