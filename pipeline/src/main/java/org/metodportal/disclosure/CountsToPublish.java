package org.metodportal.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.system.SensitivityRule;
import org.metodportal.disclosure.system.StaffRow;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.count.CountKey;
import org.metodportal.indicator.count.Counts;
import org.metodportal.indicator.count.OrganizationGroup;
import org.metodportal.indicator.count.Topic;
import org.metodportal.registry.Programme;
import org.metodportal.source.cell.LookupNormalizer;

/** Turns whole counts of a territory into those that may be published. */
public final class CountsToPublish {
  private static final int DIGITS_OF_PLACES = 6;

  /** A threshold under which nobody is hidden. */
  private static final int NONE_HIDDEN = 0;

  private final Counts counts;
  private final int threshold;
  private final Set<?> hidden;
  private final Set<SilentTable> untold;
  private final List<PublicCount> rows = new ArrayList<>();

  private CountsToPublish(Counts counts, int threshold, Set<?> hidden, Set<SilentTable> untold) {
    this.counts = counts;
    this.threshold = threshold;
    this.hidden = hidden;
    this.untold = Set.copyOf(untold);
  }

  /**
   * What may be published.
   *
   * @param threshold the territory's smallest group of persons
   * @param hidden rows of staff that may not be shown, among others
   * @param untold tables of facts of which nothing is told
   * @param years years of the territory
   * @param programmes its catalogue
   * @param deficits codes of deficits as they are published
   */
  public static PublicCounts of(
      Counts counts,
      int threshold,
      Set<?> hidden,
      Set<SilentTable> untold,
      List<Integer> years,
      List<Programme> programmes,
      List<String> deficits) {
    return new CountsToPublish(counts, threshold, hidden, untold).make(years, programmes, deficits);
  }

  /** The same rows with nothing hidden, for the office alone. */
  public static PublicCounts forOffice(
      Counts counts, List<Integer> years, List<Programme> programmes, List<String> deficits) {
    return new CountsToPublish(counts, NONE_HIDDEN, Set.of(), Set.of())
        .make(years, programmes, deficits);
  }

  private PublicCounts make(
      List<Integer> years, List<Programme> programmes, List<String> deficits) {
    for (int year : years) {
      addStaff(year);
    }
    counts.years(Topic.VACANCIES).forEach(this::addVacancies);
    for (int year : years) {
      addCompletions(year, programmes);
    }
    counts.years(Topic.DIAGNOSED).forEach(year -> addDeficits(year, deficits));
    rows.addAll(new ActivityRows(counts, threshold, untold).of(years));
    counts
        .cells()
        .forEach(
            (key, count) -> {
              switch (key.topic()) {
                case EVENTS -> addAct(key, BigDecimal.valueOf(count));
                case PARTICIPANTS, ANSWERS -> addAct(key, inWhole(count));
                default -> {}
              }
            });
    return new PublicCounts(rows);
  }

  /** Events and answers of organizations are no persons: all of them are shown. */
  private void addAct(CountKey key, BigDecimal count) {
    rows.add(
        new PublicCount(
            key.year(), key.topic(), key.group(), key.member(), count, null, ObservationFlag.NONE));
  }

  private static BigDecimal inWhole(long millionths) {
    BigDecimal number = BigDecimal.valueOf(millionths, DIGITS_OF_PLACES).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /**
   * Teachers of the years by group of organizations and by every topic of staff, nothing hidden.
   */
  public static List<StaffRow> staff(Counts counts, List<Integer> years) {
    List<StaffRow> rows = new ArrayList<>();
    years.forEach(year -> addStaff(counts, year, rows));
    return rows;
  }

  private static void addStaff(Counts counts, int year, List<StaffRow> rows) {
    List<String> groups = OrganizationGroup.names();
    Topic first = Topic.ofStaff().get(0);
    long all = 0;
    Map<String, Long> columns = new LinkedHashMap<>();
    for (String group : groups) {
      long column = 0;
      for (String member : first.members()) {
        column += counts.of(year, first, group, member);
      }
      columns.put(group, column);
      all += column;
    }
    columns.values().removeIf(column -> column == 0);
    if (all == 0) {
      return;
    }
    rows.add(new StaffRow(year, Topic.TEACHERS, OrganizationGroup.ALL, "", all, all));
    for (Map.Entry<String, Long> column : columns.entrySet()) {
      long teachers = column.getValue();
      rows.add(new StaffRow(year, Topic.TEACHERS, column.getKey(), "", teachers, teachers));
    }
    for (Topic topic : Topic.ofStaff()) {
      for (String member : topic.members()) {
        long sum = 0;
        List<StaffRow> parts = new ArrayList<>();
        for (Map.Entry<String, Long> column : columns.entrySet()) {
          String group = column.getKey();
          long count = counts.of(year, topic, group, member);
          sum += count;
          parts.add(new StaffRow(year, topic, group, member, count, column.getValue()));
        }
        rows.add(new StaffRow(year, topic, OrganizationGroup.ALL, member, sum, all));
        rows.addAll(parts);
      }
    }
  }

  private void addStaff(int year) {
    for (StaffRow row : staff(counts, List.of(year))) {
      Long base = row.topic() == Topic.TEACHERS ? null : row.all();
      boolean hides = hidden.contains(row);
      add(year, row.topic(), row.group(), row.member(), row.count(), base, hides);
    }
  }

  private void add(
      int year,
      Topic topic,
      String group,
      String member,
      long count,
      @Nullable Long base,
      boolean hidden) {
    rows.add(
        hidden
            ? PublicCount.without(year, topic, group, member, ObservationFlag.HIDDEN)
            : PublicCount.shown(year, topic, group, member, count, base));
  }

  /** Free places are no persons: all of them are shown, with their sums. */
  private void addVacancies(int year) {
    TreeMap<String, TreeMap<String, Long>> places = new TreeMap<>();
    counts
        .cells()
        .forEach(
            (key, count) -> {
              if (key.year() == year && key.topic() == Topic.VACANCIES) {
                for (String member : List.of("", key.member())) {
                  places
                      .computeIfAbsent(member, position -> new TreeMap<>())
                      .merge(key.group(), count, Long::sum);
                }
              }
            });
    places.forEach(
        (position, byGroup) -> {
          long all = byGroup.values().stream().mapToLong(Long::longValue).sum();
          addPlaces(year, OrganizationGroup.ALL, position, all);
          for (String group : OrganizationGroup.names()) {
            if (byGroup.containsKey(group)) {
              addPlaces(year, group, position, byGroup.getOrDefault(group, 0L));
            }
          }
        });
  }

  private void addPlaces(int year, String group, String position, long millionths) {
    rows.add(
        new PublicCount(
            year,
            Topic.VACANCIES,
            group,
            position,
            inWhole(millionths),
            null,
            ObservationFlag.NONE));
  }

  /**
   * Programmes of a year, never summed: a hidden one follows from nothing. Where no completion of
   * the whole year is known, there are no data.
   */
  private void addCompletions(int year, List<Programme> programmes) {
    boolean known = counts.years(Topic.COMPLETIONS).contains(year);
    for (Programme programme : programmes) {
      long count = counts.of(year, Topic.COMPLETIONS, "", programme.id());
      if (count == 0 && !programme.activeIn(year)) {
        continue;
      }
      ObservationFlag flag =
          !known
              ? ObservationFlag.NO_VALUE
              : SensitivityRule.group(count, threshold)
                  ? ObservationFlag.HIDDEN
                  : ObservationFlag.NONE;
      rows.add(
          flag == ObservationFlag.NONE
              ? PublicCount.shown(year, Topic.COMPLETIONS, "", programme.spelling(), count, null)
              : PublicCount.without(year, Topic.COMPLETIONS, "", programme.spelling(), flag));
    }
  }

  /** A person may have several deficits, so they have no sum; those without a list stand apart. */
  private void addDeficits(int year, List<String> codes) {
    List<String> members = Topic.DIAGNOSED.members();
    long known = counts.of(year, Topic.DIAGNOSED, "", members.get(0));
    long unknown = counts.of(year, Topic.DIAGNOSED, "", members.get(1));
    add(
        year,
        Topic.DIAGNOSED,
        "",
        members.get(0),
        known,
        null,
        SensitivityRule.group(known, threshold));
    add(
        year,
        Topic.DIAGNOSED,
        "",
        members.get(1),
        unknown,
        null,
        SensitivityRule.group(unknown, threshold));
    if (known == 0) {
      return;
    }
    for (String code : threshold == NONE_HIDDEN ? withUnlisted(codes) : codes) {
      long count = counts.of(year, Topic.DEFICITS, "", LookupNormalizer.normalize(code));
      boolean hidden =
          threshold != NONE_HIDDEN
              && (SensitivityRule.group(count, threshold) || SensitivityRule.part(count, known));
      add(year, Topic.DEFICITS, "", code, count, known, hidden);
    }
  }

  /** What else stands in the tables may be anything that somebody wrote there: for the office. */
  private Set<String> withUnlisted(List<String> codes) {
    Set<String> all = new LinkedHashSet<>(codes);
    Set<String> compared = new TreeSet<>(codes.stream().map(LookupNormalizer::normalize).toList());
    for (CountKey key : counts.cells().keySet()) {
      if (key.topic() == Topic.DEFICITS && !compared.contains(key.member())) {
        all.add(key.member());
      }
    }
    return all;
  }
}
