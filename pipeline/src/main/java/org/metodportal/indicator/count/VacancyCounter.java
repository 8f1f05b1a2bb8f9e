package org.metodportal.indicator.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metodportal.registry.territory.Vacancy;
import org.metodportal.source.cell.LookupNormalizer;

/**
 * Counts free places: of each organization those that its last day of the year names, so that a
 * place reported twice a year is one place.
 */
public final class VacancyCounter {
  private static final double UNIT = 1_000_000;

  private final List<Vacancy> vacancies = new ArrayList<>();

  private record Place(int year, String organization) {
    static Place of(Vacancy vacancy) {
      return new Place(vacancy.year(), vacancy.organization().id());
    }
  }

  /** Adds an accepted row; rows come in the order of their files and lines. */
  public void add(Vacancy vacancy) {
    vacancies.add(vacancy);
  }

  /** Free places in millionths, by position in the spelling of its first row. */
  public Counts counts() {
    Map<Place, Long> lastDays = new HashMap<>();
    Map<String, String> folded = new HashMap<>();
    Map<String, String> first = new HashMap<>();
    for (Vacancy vacancy : vacancies) {
      lastDays.merge(Place.of(vacancy), vacancy.day(), Math::max);
      String position = folded.computeIfAbsent(vacancy.position(), LookupNormalizer::normalize);
      first.putIfAbsent(position, vacancy.position());
    }
    Counts.Sum counts = new Counts.Sum();
    for (Vacancy vacancy : vacancies) {
      if (lastDays.getOrDefault(Place.of(vacancy), 0L) == vacancy.day()) {
        counts.add(
            new CountKey(
                vacancy.year(),
                Topic.VACANCIES,
                OrganizationGroup.of(vacancy.organization().type()).words(),
                first.getOrDefault(folded.getOrDefault(vacancy.position(), ""), "")),
            Math.round(vacancy.count() * UNIT));
      }
    }
    return counts.counts();
  }
}
