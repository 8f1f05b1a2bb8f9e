package org.metodportal.disclosure.edition;

import java.time.LocalDate;

/**
 * When and how a night publishes.
 *
 * @param asOf the day that is taken for today
 * @param asked whether a person asked for a batch
 * @param whole whether the tables of the night can be relied on; without them nothing is taken anew
 */
public record PublicationOrder(LocalDate asOf, boolean asked, boolean whole) {
  BatchKind kind(Former former) {
    Vintage vintage = former.vintage();
    if (vintage == null) {
      return former.releases().isEmpty() ? BatchKind.FIRST : BatchKind.TAKEN_OVER;
    }
    if (!whole) {
      return BatchKind.NONE;
    }
    if (asked) {
      return BatchKind.ASKED;
    }
    return vintage.isOfEarlierQuarter(asOf) ? BatchKind.QUARTER : BatchKind.NONE;
  }
}
