package org.metodportal.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.metodportal.indicator.count.CountKey;
import org.metodportal.indicator.count.Counts;
import org.metodportal.indicator.count.Topic;
import org.metodportal.source.schema.Table;

/** Round numbers of persons beside the indicators. */
class ActivityRowsTest {
  private final Counts.Sum sum = new Counts.Sum();

  private void count(int year, Topic topic, String member, long persons) {
    sum.add(new CountKey(year, topic, "", member), persons);
  }

  private List<String> rows(int threshold, SilentTable... untold) {
    return new ActivityRows(sum.counts(), threshold, Set.of(untold))
        .of(List.of(2023, 2024)).stream()
            .map(
                row ->
                    row.year()
                        + " "
                        + row.member()
                        + " "
                        + (row.count() == null ? row.flag().code() : row.count().toPlainString()))
            .toList();
  }

  @Test
  void roundsToTheNearestFiveAndHidesLessThanTen() {
    count(2024, Topic.ROLES, "а", 9);
    count(2024, Topic.ROLES, "б", 10);
    count(2024, Topic.ROLES, "в", 12);
    count(2024, Topic.ROLES, "г", 13);
    count(2023, Topic.ROLES, "г", 1);
    assertEquals(
        List.of(
            "2023 а c",
            "2023 б c",
            "2023 в c",
            "2023 г c",
            "2024 а c",
            "2024 б 10",
            "2024 в 10",
            "2024 г 15"),
        rows(5));
  }

  @Test
  void aHigherThresholdRoundsToIt() {
    count(2024, Topic.MENTEES, "а", 15);
    count(2024, Topic.MENTEES, "б", 23);
    assertEquals(List.of("2024 а c", "2024 б 24"), rows(8).subList(2, 4));
  }

  @Test
  void theOfficeSeesEveryNumber() {
    count(2024, Topic.SUPPORT, "а", 1);
    count(2024, Topic.SUPPORT, "б", 12);
    assertEquals(List.of("2023 а x", "2023 б x", "2024 а 1", "2024 б 12"), rows(0));
  }

  @Test
  void aYearWithoutARowOfTheTableHasNoData() {
    count(2024, Topic.MENTEES, "наставничество", 20);
    assertEquals(List.of("2023 наставничество x", "2024 наставничество 20"), rows(5));
  }

  @Test
  void aFormThatSomebodyWroteHasRowsOnlyWhereItHasEnoughPersons() {
    count(2024, Topic.SUPPORT, "беседа с директором", 9);
    count(2024, Topic.SUPPORT, "стажировка", 11);
    assertEquals(List.of("2023 стажировка x", "2024 стажировка 10"), rows(5));
  }

  @Test
  void headsAndDeputiesAreToldBothOrNeither() {
    count(2023, Topic.POSTS, "руководители", 14);
    count(2023, Topic.POSTS, "заместители", 9);
    count(2024, Topic.POSTS, "руководители", 14);
    count(2024, Topic.POSTS, "заместители", 10);
    assertEquals(
        List.of(
            "2023 руководители c",
            "2023 заместители c",
            "2024 руководители 15",
            "2024 заместители 10"),
        rows(5));
  }

  @Test
  void nothingIsToldOfFactsThatAHiddenTotalAsks() {
    count(2024, Topic.ROLES, "тьютор", 30);
    count(2024, Topic.MENTEES, "наставничество", 30);
    assertEquals(
        List.of("2024 наставничество 30", "2024 тьютор c"),
        rows(5, new SilentTable(2024, Table.ROLES)).stream()
            .filter(row -> row.startsWith("2024"))
            .toList());
  }
}
