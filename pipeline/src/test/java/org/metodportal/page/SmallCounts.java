package org.metodportal.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.metodportal.disclosure.CountsToPublish;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.indicator.count.CountKey;
import org.metodportal.indicator.count.Counts;
import org.metodportal.indicator.count.OrganizationGroup;
import org.metodportal.indicator.count.Topic;
import org.metodportal.registry.Programme;

/** Counts beside the indicators with every kind of value and reason; all of it is made up. */
final class SmallCounts {
  private static final String SCHOOLS = OrganizationGroup.SCHOOLS.words();
  private static final String KINDERGARTENS = OrganizationGroup.KINDERGARTENS.words();

  private final Counts.Sum sum = new Counts.Sum();

  private SmallCounts() {}

  /**
   * 61 teachers in 2023 and 60 in 2024; three young ones of a kindergarten are hidden, with what
   * would give them away. Free places of 2024 only. Completions of 2024 only: 12, 3 and none.
   */
  static PublicCounts of(List<Programme> programmes) {
    SmallCounts counts = new SmallCounts();
    counts.staff(2023, Topic.AGE, new long[][] {{11, 6}, {9, 8}, {8, 7}, {7, 5}, {0, 0}});
    counts.staff(2024, Topic.AGE, new long[][] {{9, 3}, {12, 8}, {8, 7}, {7, 6}, {0, 0}});
    for (int year = 2023; year <= 2024; year++) {
      int all = year == 2023 ? 35 : 36;
      int rest = year == 2023 ? 26 : 24;
      counts.staff(year, Topic.EXPERIENCE, new long[][] {{all, rest}, {0, 0}, {0, 0}, {0, 0}});
      counts.staff(year, Topic.CATEGORY, new long[][] {{20, 10}, {all - 20, rest - 10}});
      counts.staff(year, Topic.PROFILE, new long[][] {{all - 6, rest}, {0, 0}, {6, 0}});
    }
    counts.add(2024, Topic.VACANCIES, SCHOOLS, "учитель физики", 2_000_000);
    counts.add(2024, Topic.VACANCIES, SCHOOLS, "учитель-логопед", 500_000);
    counts.add(2024, Topic.VACANCIES, KINDERGARTENS, "учитель-логопед", 1_000_000);
    counts.add(2024, Topic.COMPLETIONS, "", "P-001", 12);
    counts.add(2024, Topic.COMPLETIONS, "", "P-002", 3);
    counts.add(2024, Topic.DIAGNOSED, "", "записаны", 40);
    counts.add(2024, Topic.DIAGNOSED, "", Topic.UNKNOWN, 9);
    counts.add(2024, Topic.DEFICITS, "", "ФГ-MA", 18);
    counts.add(2024, Topic.DEFICITS, "", "ЦИФPA", 9);
    counts.add(2024, Topic.DEFICITS, "", "ФГ-EH", 6);
    counts.add(2024, Topic.DEFICITS, "", "ФГ-ЧT", 2);
    counts.add(2023, Topic.SUPPORT, "", "стажировка", 9);
    counts.add(2024, Topic.SUPPORT, "", "стажировка", 13);
    counts.add(2024, Topic.MENTEES, "", "наставничество", 21);
    counts.add(2024, Topic.MENTEES, "", "менторство", 2);
    counts.add(2024, Topic.ROLES, "", "тьютор", 11);
    counts.add(2024, Topic.POSTS, "", "руководители", 14);
    counts.add(2024, Topic.POSTS, "", "заместители", 17);
    counts.add(2024, Topic.SECOND_JOBS, "", "педагоги", 10);
    counts.add(2024, Topic.EVENTS, "муниципальный", "семинар", 3);
    counts.add(2024, Topic.PARTICIPANTS, "муниципальный", "семинар", 41_000_000);
    counts.add(2024, Topic.EVENTS, "региональный", "вид не указан", 1);
    counts.add(2024, Topic.ANSWERS, "school-1", "k6", 1_000_000);
    return CountsToPublish.of(
        counts.sum.counts(),
        5,
        hidden(counts.sum.counts()),
        Set.of(),
        List.of(2023, 2024),
        programmes,
        List.of("ФГ-ЧТ", "ФГ-МА", "ФГ-ЕН", "ЦИФРА"));
  }

  /** The young and the oldest of both groups in 2024, as a protection would have chosen. */
  private static Set<Object> hidden(Counts counts) {
    List<String> ages = Topic.AGE.members();
    return CountsToPublish.staff(counts, List.of(2024)).stream()
        .filter(row -> row.topic() == Topic.AGE && !row.group().equals(OrganizationGroup.ALL))
        .filter(row -> row.member().equals(ages.get(0)) || row.member().equals(ages.get(3)))
        .collect(Collectors.toSet());
  }

  private void staff(int year, Topic topic, long[][] parts) {
    for (int row = 0; row < parts.length; row++) {
      add(year, topic, SCHOOLS, topic.members().get(row), parts[row][0]);
      add(year, topic, KINDERGARTENS, topic.members().get(row), parts[row][1]);
    }
  }

  private void add(int year, Topic topic, String group, String member, long count) {
    if (count > 0) {
      sum.add(new CountKey(year, topic, group, member), count);
    }
  }
}
