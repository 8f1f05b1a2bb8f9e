package org.metodportal.build.gate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.metodportal.page.text.RussianDates;
import org.metodportal.registry.row.RowCounts;

/** Finds tables that nobody has changed for too long. */
final class Freshness {
  private Freshness() {}

  static List<String> reasons(Candidate candidate) {
    int most = candidate.limits().stale();
    Examples stale = new Examples();
    for (List<RowCounts> files : candidate.run().bins().values()) {
      for (RowCounts file : files) {
        LocalDate since = candidate.run().since().get(file.file());
        if (most > 0 && since != null && ChronoUnit.DAYS.between(since, candidate.asOf()) > most) {
          stale.add(file.file() + " — с " + RussianDates.full(since));
        }
      }
    }
    return stale.reasons("Таблиц, которые не менялись больше " + most + " дней");
  }
}
