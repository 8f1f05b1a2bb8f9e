package org.metodportal.page.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metodportal.content.practice.Practice;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.text.NameOrder;
import org.metodportal.registry.Organization;

/**
 * The practices of all territories.
 *
 * @param entries the newest first, those of one day by title
 */
public record PracticeBank(List<PracticeEntry> entries) {
  private static final Comparator<PracticeEntry> ORDER =
      Comparator.comparing(
              (PracticeEntry entry) -> entry.practice().published(), Comparator.reverseOrder())
          .thenComparing(entry -> entry.practice().title(), NameOrder.COMPARATOR)
          .thenComparing(entry -> entry.practice().slug());

  /** Copies the list. */
  public PracticeBank {
    entries = List.copyOf(entries);
  }

  /** The bank of the territories. */
  public static PracticeBank of(List<TerritoryResults> territories) {
    List<PracticeEntry> entries = new ArrayList<>();
    for (TerritoryResults results : territories) {
      for (Practice practice : results.texts().practices()) {
        Organization organization = results.organizations().get(practice.organization());
        entries.add(
            new PracticeEntry(
                practice, results.territory(), organization == null ? "" : organization.name()));
      }
    }
    entries.sort(ORDER);
    return new PracticeBank(entries);
  }
}
