package org.metodportal.content.regulation;

import java.time.LocalDate;

/**
 * An edition of the act.
 *
 * @param date date of the act that made it
 * @param act kind and number of that act
 * @param note what the edition is; empty when nothing is said
 * @param sample whether the portal made it up to show how editions are compared
 */
public record Edition(LocalDate date, String act, String note, boolean sample) {}
