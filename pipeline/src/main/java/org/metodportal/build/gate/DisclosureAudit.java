package org.metodportal.build.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.metodportal.disclosure.audit.Audit;
import org.metodportal.disclosure.system.StaffRow;
import org.metodportal.indicator.Figure;
import org.metodportal.page.opendata.CountTables;
import org.metodportal.page.opendata.FigureTable;

/**
 * Refuses a release from which a hidden number of persons follows; rule 8 of the disclosure
 * contract. The number itself is in no sentence.
 */
final class DisclosureAudit {
  /** Places that a sentence names, and shown rows from which each follows. */
  private static final int NAMED = 3;

  private DisclosureAudit() {}

  static List<String> reasons(Candidate candidate) {
    Map<String, Audit> audits = new TreeMap<>();
    candidate
        .site()
        .published()
        .forEach((slug, territory) -> audits.put(slug, territory.data().audit()));
    return reasons(audits);
  }

  /** A sentence for each territory whose audit is not clean. */
  static List<String> reasons(Map<String, Audit> audits) {
    List<String> reasons = new ArrayList<>();
    audits.forEach(
        (slug, audit) -> {
          if (!audit.isClean()) {
            reasons.add(sentence(slug, audit));
          }
        });
    return reasons;
  }

  private static String sentence(String slug, Audit audit) {
    return slug
        + ": скрытые числа о людях можно вычислить из показанных. Проверено чисел: "
        + audit.tried()
        + ", открываются: "
        + audit.breaches().size()
        + ", из них точно: "
        + audit.exact()
        + ", самый узкий промежуток, человек: "
        + audit.worst()
        + ". Первые — "
        + String.join(
            "; ", audit.breaches().stream().limit(NAMED).map(DisclosureAudit::words).toList())
        + ".";
  }

  private static String words(Audit.Breach breach) {
    String quantity =
        switch (breach.quantity()) {
          case NUMERATOR -> "сколько подходит под условие";
          case REST -> "сколько не подходит под условие";
          case DENOMINATOR -> "сколько человек в группе";
        };
    List<String> from =
        breach.from().stream().limit(NAMED).map(DisclosureAudit::row).distinct().toList();
    return row(breach.row())
        + " ("
        + quantity
        + (from.isEmpty() ? "" : "; следует из строк: " + String.join(", ", from))
        + ")";
  }

  /** The file of a row and what tells it apart there. */
  private static String row(Object row) {
    if (row instanceof Figure figure) {
      return FigureTable.TABLE.fileName()
          + " "
          + String.join(
              "/",
              figure.indicator(),
              String.valueOf(figure.year()),
              figure.breakdown().key(),
              figure.member());
    }
    if (row instanceof StaffRow staff) {
      return CountTables.STAFFING.fileName()
          + " "
          + String.join(
              "/",
              String.valueOf(staff.year()),
              staff.topic().key(),
              staff.group(),
              staff.member());
    }
    throw new IllegalArgumentException("no row of open data: " + row.getClass());
  }
}
