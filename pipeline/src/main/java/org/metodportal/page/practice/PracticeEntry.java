package org.metodportal.page.practice;

import org.metodportal.content.practice.Practice;
import org.metodportal.definition.Territory;
import org.metodportal.page.Address;
import org.metodportal.page.SiteMap;

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
    return SiteMap.PRACTICES.folder(practice.slug());
  }
}
