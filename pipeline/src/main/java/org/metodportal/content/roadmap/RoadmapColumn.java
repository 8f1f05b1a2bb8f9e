package org.metodportal.content.roadmap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.metodportal.document.Choices;

/** The columns that a table of events may have, in the order in which they are named to staff. */
enum RoadmapColumn {
  NUMBER("№"),
  DIRECTION("Направление"),
  EVENT("Мероприятие"),
  TERM("Срок"),
  NEW_TERM("Новый срок"),
  RESPONSIBLE("Ответственный"),
  RESULT("Результат"),
  RESULT_KIND("Вид результата"),
  LEVEL("Уровень"),
  CLAUSE("Пункт"),
  STATUS("Статус"),
  FACT("Факт"),
  CONFIRMATION("Подтверждение");

  private final String heading;

  RoadmapColumn(String heading) {
    this.heading = heading;
  }

  /** The heading as staff write it. */
  String heading() {
    return heading;
  }

  /** The column with the heading, whatever its letter case. */
  static Optional<RoadmapColumn> named(String heading) {
    String folded = heading.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(column -> column.heading.toLowerCase(Locale.ROOT).equals(folded))
        .findFirst();
  }

  /** All headings, to name the right one. */
  static Choices headings() {
    return new Choices(Arrays.stream(values()).map(RoadmapColumn::heading).toList());
  }
}
