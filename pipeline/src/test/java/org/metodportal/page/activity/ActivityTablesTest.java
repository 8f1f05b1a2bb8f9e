package org.metodportal.page.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.count.Topic;

/** Tables of support, mentoring, roles and events. */
class ActivityTablesTest {
  private final List<PublicCount> rows = new ArrayList<>();

  private void row(int year, Topic topic, String group, String member, @Nullable Integer count) {
    rows.add(
        new PublicCount(
            year,
            topic,
            group,
            member,
            count == null ? null : BigDecimal.valueOf(count),
            null,
            count == null ? ObservationFlag.HIDDEN : ObservationFlag.NONE));
  }

  private ActivityTables tables() {
    return new ActivityTables(new PublicCounts(rows));
  }

  private static List<String> lines(ActivityTable table) {
    return table.rows().stream()
        .map(
            row ->
                row.title()
                    + ": "
                    + row.cells().stream()
                        .map(cell -> (cell.count().text() + " " + cell.share()).strip())
                        .collect(Collectors.joining(", ")))
        .toList();
  }

  @Test
  void formsStandByNameAndThoseHiddenInEveryYearAreCountedBelow() {
    for (int year = 2023; year <= 2024; year++) {
      row(year, Topic.MENTEES, "", "педагог-методист", year == 2023 ? null : (Integer) 10);
      row(year, Topic.MENTEES, "", "наставничество", 25);
      row(year, Topic.MENTEES, "", "менторство", null);
    }
    ActivityTable table = tables().all().get(0);
    assertEquals(
        List.of("Наставничество: 25, 25", "Помогает педагог-методист: скрыто, 10"), lines(table));
    assertEquals(
        "Ещё по одной форме числа скрыты во все годы: группы малы.",
        table.rest().replace('\u00a0', ' '));
  }

  @Test
  void aTopicWithoutANumberIsNoTable() {
    row(2024, Topic.SUPPORT, "", "стажировка", null);
    assertTrue(tables().all().isEmpty());
    assertNull(tables().staff());
  }

  @Test
  void eventsStandFromTheOrganizationUpwardsAndAYearWithoutALevelHasNought() {
    row(2023, Topic.EVENTS, "региональный", "семинар", 2);
    row(2024, Topic.EVENTS, "муниципальный", "семинар", 1);
    row(2024, Topic.EVENTS, "муниципальный", "конкурс", 3);
    row(2024, Topic.PARTICIPANTS, "муниципальный", "конкурс", 21);
    List<ActivityTable> all = tables().all();
    assertEquals(
        List.of("Муниципальный: 0, 4 21 участник", "Региональный: 2, 0"),
        lines(all.get(0)).stream().map(line -> line.replace('\u00a0', ' ')).toList());
    assertEquals(
        List.of("Конкурс: 0, 3 21 участник", "Семинар: 2, 1"),
        lines(all.get(1)).stream().map(line -> line.replace('\u00a0', ' ')).toList());
  }

  @Test
  void headsDeputiesAndSecondJobsShareATable() {
    row(2024, Topic.POSTS, "", "руководители", 30);
    row(2024, Topic.POSTS, "", "заместители", 35);
    row(2024, Topic.SECOND_JOBS, "", "педагоги", 20);
    ActivityTable table = tables().staff();
    assertEquals(
        List.of("Руководители: 30", "Заместители: 35", "Педагоги-совместители: 20"), lines(table));
  }
}
