package org.metodportal.content;

import java.util.List;
import org.metodportal.content.practice.Practice;
import org.metodportal.registry.PracticeCard;

/** Gives what indicators see of the cards of the bank of practices. */
public final class PracticeCards {
  private PracticeCards() {}

  /** The cards of a territory, in their order. */
  public static List<PracticeCard> of(List<Practice> practices) {
    return practices.stream()
        .map(
            practice ->
                new PracticeCard(
                    practice.slug(),
                    practice.published().getYear(),
                    practice.conclusion().verdict()))
        .toList();
  }
}
