package org.metodportal.oracle.dirty;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A person in a year: the row of their main job and the facts dated until the end of the year. */
record PersonYear(YearView view, PlainRow row, PlainRow organization) {
  private static final String NO_DATA = "нет данных";

  int year() {
    return view.year();
  }

  Truth role(String... roles) {
    return row.in("role", roles);
  }

  Truth teacher() {
    return role("педагог");
  }

  Truth manager() {
    return role("руководитель", "заместитель");
  }

  Truth staff() {
    return role("педагог", "руководитель", "заместитель");
  }

  Truth diagnosed(Function<PlainRow, Truth> condition) {
    return Truth.any(thisYear("diagnostics", "date"), condition);
  }

  List<PlainRow> thisYear(String table, String dateField) {
    return view.facts(table, "person_id", dateField, id()).stream()
        .filter(fact -> fact.year(dateField) == year())
        .toList();
  }

  Truth routed(Function<PlainRow, Truth> condition) {
    return Truth.any(thisYear("routes", "approved_on"), condition);
  }

  Truth trained(Function<PlainRow, Truth> condition) {
    return Truth.any(thisYear("training", "completed_on"), condition);
  }

  /** Training of this or an earlier year. */
  Truth everTrained(Function<PlainRow, Truth> condition) {
    return Truth.any(view.facts("training", "person_id", "completed_on", id()), condition);
  }

  Truth supported() {
    return Truth.of(!thisYear("support", "date").isEmpty());
  }

  /** Has somebody beside them in this form, active in the year. */
  Truth mentored(String form) {
    return Truth.any(
        view.facts("mentoring", "mentee_id", "started_on", id()),
        row -> row.in("form", form).and(row.activeIn(year())));
  }

  Truth active(String... kinds) {
    return Truth.any(
        view.facts("roles", "person_id", "since", id()),
        row -> row.in("kind", kinds).and(row.activeIn(year())));
  }

  Truth ageBelow(int age) {
    Integer years = fullYears("birth_date");
    return years == null ? Truth.UNKNOWN : Truth.of(years < age);
  }

  Truth experienceBelow(int experience) {
    Integer years = fullYears("teaching_since");
    return years == null ? Truth.UNKNOWN : Truth.of(years < experience);
  }

  /** The members of the breakdowns this person belongs to. */
  Map<String, String> members() {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("organization", Objects.requireNonNull(organization.text("org_id")));
    members.put("organization_type", Objects.requireNonNull(organization.text("type")));
    members.put("settlement", Objects.requireNonNull(organization.text("settlement")));
    String subject = row.key("subject");
    members.put("subject", subject == null ? NO_DATA : view.subject(subject));
    members.put("age_band", ageBand(fullYears("birth_date")));
    members.put("role", Objects.requireNonNull(row.text("role")));
    return members;
  }

  private static String ageBand(@Nullable Integer age) {
    if (age == null) {
      return NO_DATA;
    }
    if (age < 25) {
      return "до 25";
    }
    if (age >= 65) {
      return "65 и старше";
    }
    int from = 25 + (age - 25) / 10 * 10;
    return from + "–" + (from + 9);
  }

  /** Full years on 1 January of the next year; null when unknown or not yet begun. */
  @Nullable Integer fullYears(String field) {
    LocalDate from = row.date(field);
    return from == null || from.isAfter(LocalDate.of(year() + 1, 1, 1))
        ? null
        : Integer.valueOf(ReferenceReader.fullYears(from, year()));
  }

  private String id() {
    return Objects.requireNonNull(row.key("person_id"));
  }
}
