package org.metodportal.oracle.dirty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The counts beside the indicators, read off the contract of the tables once more. */
final class ReferenceCounts {
  private static final String ALL = "все";
  private static final String NO_DATA = "нет данных";

  private final TreeMap<String, BigDecimal> counts = new TreeMap<>();

  private ReferenceCounts() {}

  /** Counts above 0 by year, topic, organizations and member. */
  static Map<String, String> of(Map<String, List<PlainRow>> tables) {
    ReferenceCounts reference = new ReferenceCounts();
    for (int year : YearView.years(tables)) {
      for (PersonYear person : new YearView(tables, List.of(), year).persons()) {
        reference.staff(person);
        reference.completions(person);
        reference.deficits(person);
      }
    }
    reference.vacancies(tables);
    Map<String, String> shown = new TreeMap<>();
    reference.counts.forEach(
        (place, count) -> {
          if (count.signum() > 0) {
            shown.put(place, count.stripTrailingZeros().toPlainString());
          }
        });
    return shown;
  }

  /** Where a count stands; members are compared as the tables are. */
  static String place(String year, String topic, String organizations, String member) {
    return String.join(" | ", year, topic, organizations, PlainText.key(member));
  }

  private void add(int year, String topic, String organizations, String member, BigDecimal more) {
    counts.merge(place(String.valueOf(year), topic, organizations, member), more, BigDecimal::add);
  }

  private void staff(PersonYear person) {
    if (person.teacher() != Truth.YES) {
      return;
    }
    String category = person.row().text("category");
    Truth profile = person.row().truth("profile_match");
    for (String organizations : List.of(ALL, group(person.organization()))) {
      add(person.year(), "teachers", organizations, "", BigDecimal.ONE);
      add(
          person.year(),
          "age",
          organizations,
          band(
              person.fullYears("birth_date"),
              List.of(35, 45, 55),
              List.of("до 35 лет", "35–44 года", "45–54 года", "55 лет и старше")),
          BigDecimal.ONE);
      add(
          person.year(),
          "experience",
          organizations,
          band(
              person.fullYears("teaching_since"),
              List.of(3, 10, 20),
              List.of("до 3 лет", "3–9 лет", "10–19 лет", "20 лет и больше")),
          BigDecimal.ONE);
      add(
          person.year(),
          "category",
          organizations,
          category == null ? NO_DATA : category.equals("нет") ? "без категории" : category,
          BigDecimal.ONE);
      add(
          person.year(),
          "profile",
          organizations,
          switch (profile) {
            case YES -> "совпадает";
            case NO -> "не совпадает";
            default -> NO_DATA;
          },
          BigDecimal.ONE);
    }
  }

  private static String band(@Nullable Integer years, List<Integer> ends, List<String> names) {
    if (years == null) {
      return NO_DATA;
    }
    int band = 0;
    for (int end : ends) {
      band += years >= end ? 1 : 0;
    }
    return names.get(band);
  }

  private static String group(PlainRow organization) {
    return switch (Objects.requireNonNull(organization.text("type"))) {
      case "школа" -> "школы";
      case "детский сад" -> "детские сады";
      default -> "другие организации";
    };
  }

  private void completions(PersonYear person) {
    Set<String> programmes = new HashSet<>();
    for (PlainRow row : person.thisYear("training", "completed_on")) {
      if (programmes.add(Objects.requireNonNull(row.key("programme_id")))) {
        add(person.year(), "completions", "", row.text("programme_id"), BigDecimal.ONE);
      }
    }
  }

  private void deficits(PersonYear person) {
    List<PlainRow> diagnoses = person.thisYear("diagnostics", "date");
    Set<String> found = new HashSet<>();
    boolean recorded = false;
    for (PlainRow diagnosis : diagnoses) {
      if (diagnosis.values().get("deficits") instanceof List<?> codes) {
        recorded = true;
        codes.forEach(code -> found.add(PlainText.key((String) code)));
      }
    }
    if (!diagnoses.isEmpty()) {
      add(person.year(), "diagnosed", "", recorded ? "записаны" : NO_DATA, BigDecimal.ONE);
    }
    found.forEach(code -> add(person.year(), "deficits", "", code, BigDecimal.ONE));
  }

  private void vacancies(Map<String, List<PlainRow>> tables) {
    Map<String, PlainRow> organizations = new HashMap<>();
    tables
        .getOrDefault("organizations", List.of())
        .forEach(row -> organizations.put(row.key("org_id"), row));
    List<PlainRow> rows = tables.getOrDefault("vacancies", List.of());
    for (PlainRow row : rows) {
      LocalDate day = Objects.requireNonNull(row.date("date"));
      boolean last =
          rows.stream()
              .filter(other -> Objects.equals(other.key("org_id"), row.key("org_id")))
              .map(other -> Objects.requireNonNull(other.date("date")))
              .noneMatch(other -> other.getYear() == day.getYear() && other.isAfter(day));
      BigDecimal count = Objects.requireNonNull(row.number("count"));
      if (last && count.signum() > 0) {
        PlainRow organization = Objects.requireNonNull(organizations.get(row.key("org_id")));
        for (String group : List.of(ALL, group(organization))) {
          add(day.getYear(), "vacancies", group, "", count);
          add(day.getYear(), "vacancies", group, row.text("position"), count);
        }
      }
    }
  }
}
