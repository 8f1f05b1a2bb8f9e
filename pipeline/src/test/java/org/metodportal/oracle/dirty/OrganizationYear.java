package org.metodportal.oracle.dirty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An organization in a year. */
record OrganizationYear(YearView view, PlainRow row) {

  Truth type(String... types) {
    return row.in("type", types);
  }

  boolean answered(String question, int year) {
    return view.answer(id(), question, year) != null;
  }

  Truth yes(String question) {
    return YearView.yes(view.answer(id(), question, view.year()));
  }

  /** What it answered as a number, null when it did not. */
  @Nullable BigDecimal number(String question, int year) {
    PlainCell.Answer answer = view.answer(id(), question, year);
    return answer == null ? null : answer.number();
  }

  List<PersonYear> people() {
    return view.persons().stream()
        .filter(person -> Objects.equals(person.organization().key("org_id"), id()))
        .toList();
  }

  Map<String, String> members() {
    return Map.of(
        "organization_type", Objects.requireNonNull(row.text("type")),
        "settlement", Objects.requireNonNull(row.text("settlement")));
  }

  private String id() {
    return Objects.requireNonNull(row.key("org_id"));
  }
}
