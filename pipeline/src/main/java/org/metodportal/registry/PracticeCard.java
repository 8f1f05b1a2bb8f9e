package org.metodportal.registry;

import java.io.Serializable;

/**
 * What indicators see of a card of the bank of practices.
 *
 * @param slug file name without its ending
 * @param publishedYear year of publication
 * @param conclusion verdict of the experts: {@code положительное}, {@code отрицательное} or {@code
 *     нет}
 */
public record PracticeCard(String slug, int publishedYear, String conclusion)
    implements Serializable {}
