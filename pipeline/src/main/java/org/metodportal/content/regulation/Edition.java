package org.metodportal.content.regulation;

import java.time.LocalDate;

/**
 * An edition of the act, adopted by a numbered document.
 *
 * @param date date of the act that made it
 * @param act kind and number of that act
 * @param source the document that the text comes from, with that date and number
 * @param note what the edition is; empty when nothing is said
 */
public record Edition(LocalDate date, String act, String source, String note) {}
