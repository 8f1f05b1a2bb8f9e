package org.metodportal.build.gate;

import java.util.ArrayList;
import java.util.List;
import org.metodportal.content.PortalDescription;

/**
 * Finds what a publisher of real figures has to name and did not: operator, taxpayer number,
 * contact.
 */
final class RealData {
  private RealData() {}

  static List<String> reasons(Candidate candidate) {
    return reasons(candidate.site().portal());
  }

  static List<String> reasons(PortalDescription portal) {
    if (portal.synthetic()) {
      return List.of();
    }
    List<String> missing = new ArrayList<>();
    if (portal.publisher().isBlank()) {
      missing.add("publisher (кто публикует)");
    }
    if (portal.details().inn().isBlank()) {
      missing.add("publisher_inn (ИНН издателя)");
    }
    if (portal.contacts().isEmpty()
        && portal.details().phone().isBlank()
        && portal.details().email().isBlank()) {
      missing.add("contacts, publisher_phone или publisher_email (как с ним связаться)");
    }
    return missing.isEmpty()
        ? List.of()
        : List.of(
            "В portal.yaml стоит synthetic: false, а настоящие данные публикуют с указанием"
                + " издателя. Не хватает: "
                + String.join(", ", missing)
                + ".");
  }
}
