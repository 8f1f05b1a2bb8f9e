package org.metodportal.disclosure.system;

import java.util.Set;

/**
 * Some row tells how many of a set stand in certain bands of age together.
 *
 * @param set number of the set, whatever the age
 * @param bands the bands, as published
 */
public record AgeCut(int set, Set<String> bands) {}
