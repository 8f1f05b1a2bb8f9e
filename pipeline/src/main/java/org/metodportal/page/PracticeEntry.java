package org.metodportal.page;

import org.metodportal.content.practice.Practice;
import org.metodportal.indicator.Territory;

/**
 * A practice in the bank of the whole portal.
 *
 * @param practice its card
 * @param territory where it comes from
 * @param organization name of the organization that the card names; empty when it names none, or
 *     one that the tables do not have
 */
public record PracticeEntry(Practice practice, Territory territory, String organization) {
  /** {@code /practices/<slug>/}. */
  public Address address() {
    return PracticePages.BANK.folder(practice.slug());
  }
}
