package org.metodportal.content.practice;

import java.util.ArrayList;
import java.util.List;

/** Many cards made of a few. */
public final class RepeatedCards {
  private RepeatedCards() {}

  /** Each card so many times, the copies at addresses of their own. */
  public static List<Practice> of(List<Practice> cards, int times) {
    List<Practice> repeated = new ArrayList<>();
    for (Practice card : cards) {
      for (int copy = 1; copy <= times; copy++) {
        repeated.add(copy == 1 ? card : card.at(card.slug() + "-" + copy));
      }
    }
    return repeated;
  }
}
