package org.metodportal.content.practice;

import java.util.List;
import org.metodportal.registry.PracticeCard;

/**
 * The cards of one territory.
 *
 * @param shown cards without a mistake, by file name
 * @param counted what indicators see: cards whose day of publication and conclusion are right, even
 *     when something else keeps the page from being shown
 */
public record PracticeCards(List<Practice> shown, List<PracticeCard> counted) {
  /** Copies the lists. */
  public PracticeCards {
    shown = List.copyOf(shown);
    counted = List.copyOf(counted);
  }
}
