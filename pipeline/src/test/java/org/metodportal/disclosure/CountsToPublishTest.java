package org.metodportal.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodportal.indicator.count.CountKey;
import org.metodportal.indicator.count.Counts;
import org.metodportal.indicator.count.Topic;
import org.metodportal.registry.Programme;
import org.metodportal.source.cell.LookupNormalizer;

/** What is published of counts, and what says why there is none. */
class CountsToPublishTest {
  private final Counts.Sum sum = new Counts.Sum();
  private final Set<Object> hidden = new HashSet<>();

  private void count(int year, Topic topic, String group, String member, long count) {
    sum.add(new CountKey(year, topic, group, member), count);
  }

  private List<String> published(int threshold) {
    Programme always = programme("P-1", Integer.MIN_VALUE, Integer.MAX_VALUE);
    Programme over = programme("P-2", Integer.MIN_VALUE, 2022);
    return CountsToPublish.of(
            sum.counts(),
            threshold,
            hidden,
            Set.of(),
            List.of(2023, 2024),
            List.of(always, over),
            List.of("ФГ-МА"))
        .rows()
        .stream()
        .map(CountsToPublishTest::shown)
        .toList();
  }

  private static Programme programme(String id, int from, int to) {
    return new Programme(
        id, id.toLowerCase(), "Название", "центр", "ПК", null, null, null, from, to);
  }

  private static String shown(PublicCount row) {
    return String.join(
        " ",
        row.year() + " " + row.topic().key(),
        row.group() + "/" + row.member(),
        row.flag().code() + number(row.count()) + "/" + row.base() + "/" + number(row.share()));
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  @Test
  void completionsOfAYearWithoutAnyAreNoData() {
    count(2024, Topic.COMPLETIONS, "", "P-2", 4);
    assertEquals(
        List.of(
            "2023 completions /p-1 x/null/",
            "2024 completions /p-1 0/null/",
            "2024 completions /p-2 c/null/"),
        published(5));
  }

  @Test
  void completionsAreHiddenUnderTheThreshold() {
    count(2024, Topic.COMPLETIONS, "", "P-1", 9);
    assertEquals("2024 completions /p-1 9/null/", published(5).get(1));
    assertEquals("2024 completions /p-1 c/null/", published(10).get(1));
  }

  @Test
  void freePlacesAreShownWithTheirSums() {
    count(2024, Topic.VACANCIES, "школы", "методист", 500_000);
    count(2024, Topic.VACANCIES, "детские сады", "методист", 1_000_000);
    count(2024, Topic.VACANCIES, "школы", "логопед", 10_000_000);
    assertEquals(
        List.of(
            "2024 vacancies все/ 11.5/null/",
            "2024 vacancies школы/ 10.5/null/",
            "2024 vacancies детские сады/ 1/null/",
            "2024 vacancies все/логопед 10/null/",
            "2024 vacancies школы/логопед 10/null/",
            "2024 vacancies все/методист 1.5/null/",
            "2024 vacancies школы/методист 0.5/null/",
            "2024 vacancies детские сады/методист 1/null/"),
        published(5).stream().filter(row -> row.contains("vacancies")).toList());
  }

  @Test
  void deficitsAreSharesOfThoseWhoseDeficitsAreWrittenDown() {
    count(2024, Topic.DIAGNOSED, "", "записаны", 30);
    count(2024, Topic.DIAGNOSED, "", "нет данных", 4);
    count(2024, Topic.DEFICITS, "", "ФГ-MA", 10);
    count(2024, Topic.DEFICITS, "", LookupNormalizer.normalize("новый"), 28);
    assertEquals(
        List.of(
            "2024 diagnosed /записаны 30/null/",
            "2024 diagnosed /нет данных c/null/",
            "2024 deficits /ФГ-МА 10/30/33.3"),
        published(5).stream().filter(row -> row.startsWith("2024 d")).toList());
  }

  @Test
  void teachersOfAYearAreSaidOnceForAllTopics() {
    for (Topic topic : Topic.ofStaff()) {
      count(2024, topic, "школы", topic.members().get(0), 12);
      count(2024, topic, "школы", topic.members().get(1), 18);
    }
    List<String> rows = published(5);
    assertEquals("2024 teachers все/ 30/null/", rows.get(0));
    assertEquals("2024 teachers школы/ 30/null/", rows.get(1));
    assertEquals("2024 age все/до 35 лет 12/30/40.0", rows.get(2));
    assertEquals("2024 age школы/до 35 лет 12/30/40.0", rows.get(3));
    assertEquals("2024 profile школы/не совпадает 18/30/60.0", rows.get(33));
  }

  @Test
  void whatIsHiddenOfStaffIsNotTold() {
    for (Topic topic : Topic.ofStaff()) {
      count(2024, topic, "школы", topic.members().get(0), 30);
    }
    CountsToPublish.staff(sum.counts(), List.of(2024)).stream()
        .filter(row -> row.topic() == Topic.AGE && !row.group().equals("все"))
        .forEach(hidden::add);
    List<String> rows = published(5);
    assertEquals("2024 age все/до 35 лет 30/30/100.0", rows.get(2));
    assertEquals("2024 age школы/до 35 лет c/null/", rows.get(3));
    assertEquals(5, rows.stream().filter(row -> row.contains(" age школы/")).count());
  }
}
