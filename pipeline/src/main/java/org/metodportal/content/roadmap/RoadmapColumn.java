package org.metodportal.content.roadmap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.metodportal.document.Choices;

/** The columns that a table of events may have, in the order in which they are named to staff. */
enum RoadmapColumn {
  NUMBER("№", "№ п/п", "№п/п", "п/п", "номер"),
  DIRECTION("Направление", "направление деятельности"),
  EVENT(
      "Мероприятие",
      "мероприятия",
      "наименование мероприятия",
      "название мероприятия",
      "наименование мероприятий",
      "содержание",
      "содержание деятельности"),
  TERM(
      "Срок",
      "сроки",
      "срок исполнения",
      "сроки исполнения",
      "срок реализации",
      "сроки реализации",
      "срок проведения",
      "сроки проведения",
      "дата",
      "дата проведения"),
  NEW_TERM("Новый срок", "новые сроки", "срок перенесён", "перенос срока"),
  RESPONSIBLE(
      "Ответственный",
      "ответственные",
      "исполнитель",
      "исполнители",
      "ответственный исполнитель",
      "ответственные исполнители",
      "ответственные лица"),
  RESULT(
      "Результат",
      "результаты",
      "планируемый результат",
      "ожидаемый результат",
      "ожидаемые результаты",
      "планируемые результаты"),
  RESULT_KIND("Вид результата"),
  LEVEL("Уровень"),
  CLAUSE("Пункт", "пункт положения", "пункты"),
  STATUS("Статус", "состояние", "отметка о выполнении"),
  FACT("Факт", "дата выполнения", "дата исполнения", "фактический срок"),
  CONFIRMATION("Подтверждение", "подтверждающий документ", "документ");

  private final String heading;

  @SuppressWarnings("ImmutableEnumChecker") // A set of Set.of.
  private final Set<String> synonyms;

  RoadmapColumn(String heading, String... synonyms) {
    this.heading = heading;
    this.synonyms = Set.of(synonyms);
  }

  /** The heading as staff write it. */
  String heading() {
    return heading;
  }

  /** The column with the heading or a word used for it, whatever its letter case. */
  static Optional<RoadmapColumn> named(String heading) {
    String folded = heading.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    return Arrays.stream(values())
        .filter(
            column ->
                column.heading.toLowerCase(Locale.ROOT).equals(folded)
                    || column.synonyms.contains(folded))
        .findFirst();
  }

  /** All headings, to name the right one. */
  static Choices headings() {
    return new Choices(Arrays.stream(values()).map(RoadmapColumn::heading).toList());
  }
}
