package org.metodportal.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.metodportal.content.practice.PracticeWords;
import org.metodportal.monitoring.status.Status;
import org.metodportal.page.practice.PracticeTable;

/**
 * A table of the open data.
 *
 * @param name name of its file, without {@code .csv}
 * @param title title in Russian
 * @param lineEnd how its lines end
 * @param columns its columns in their order
 * @param key columns that tell its rows apart
 */
record PublishedTable(
    String name, String title, String lineEnd, List<TableColumn> columns, List<String> key) {
  private static final Set<String> REQUIRED_OF_PRACTICES =
      Set.of("slug", "territory", "title", "published", "office", "verdict", "adopted", "url");

  private static final List<TableColumn> INDICATORS =
      List.of(
          new TableColumn("territory", "Территория (адресное имя)", "string", true, List.of()),
          new TableColumn("indicator", "Код показателя", "string", true, List.of()),
          new TableColumn("year", "Отчётный год", "year", true, List.of()),
          new TableColumn(
              "breakdown",
              "Разрез",
              "string",
              true,
              List.of(
                  "total",
                  "organization",
                  "organization_type",
                  "settlement",
                  "subject",
                  "age_band",
                  "role")),
          new TableColumn(
              "member", "Значение разреза; пусто для итога", "string", false, List.of()),
          new TableColumn("numerator", "Числитель, единиц", "integer", false, List.of()),
          new TableColumn("denominator", "Знаменатель, единиц", "integer", false, List.of()),
          new TableColumn(
              "value", "Значение: проценты, баллы, количество или 1/0", "number", false, List.of()),
          new TableColumn("target", "Цель на этот год", "number", false, List.of()),
          new TableColumn(
              "flag",
              "Почему нет значения: c — скрыто, z — не из кого считать, x — нет данных",
              "string",
              false,
              List.of("c", "z", "x")));

  private static final List<TableColumn> STATUSES =
      List.of(
          new TableColumn("territory", "Территория (адресное имя)", "string", true, List.of()),
          new TableColumn("indicator", "Код показателя", "string", true, List.of()),
          new TableColumn("year", "Отчётный год", "year", true, List.of()),
          new TableColumn(
              "status",
              "Статус года, код",
              "string",
              true,
              Arrays.stream(Status.values()).map(Status::code).toList()),
          new TableColumn("words", "Статус года, слова", "string", true, List.of()),
          new TableColumn("target", "Цель, с которой сравнивается год", "number", false, List.of()),
          new TableColumn("target_year", "Год, для которого она названа", "year", false, List.of()),
          new TableColumn(
              "trend",
              "Среднее изменение за год; пусто, если значений меньше двух",
              "number",
              false,
              List.of()),
          new TableColumn("trend_words", "Динамика словами", "string", true, List.of()),
          new TableColumn("projection", "Прогноз по этой динамике", "number", false, List.of()),
          new TableColumn("projection_year", "Год прогноза", "year", false, List.of()),
          new TableColumn(
              "original_status",
              "Статус по первоначальной цели; пусто, если цель не менялась",
              "string",
              false,
              Arrays.stream(Status.values()).map(Status::code).toList()));

  private static final List<TableColumn> CLUSTERS =
      List.of(
          new TableColumn("territory", "Территория (адресное имя)", "string", true, List.of()),
          new TableColumn("organization", "Организация", "string", true, List.of()),
          new TableColumn("year", "Отчётный год", "year", true, List.of()),
          new TableColumn(
              "cluster", "Группа; пусто — недостаточно данных", "string", false, List.of()),
          new TableColumn("words", "Группа словами", "string", true, List.of()),
          new TableColumn(
              "overall", "Индекс: среднее по критериям, 0–1", "number", false, List.of()),
          new TableColumn(
              "published", "Сколько показателей опубликовано", "integer", true, List.of()),
          new TableColumn("next", "Следующая группа", "string", false, List.of()),
          new TableColumn(
              "distance", "Сколько до неё не хватает, 0–1", "number", false, List.of()));

  private static final List<TableColumn> ROADMAP =
      List.of(
          new TableColumn("territory", "Территория (адресное имя)", "string", true, List.of()),
          new TableColumn(
              "sample", "Составил ли план портал как пример", "boolean", true, List.of()),
          new TableColumn("id", "Якорь мероприятия на странице плана", "string", true, List.of()),
          new TableColumn("number", "Номер в плане", "string", false, List.of()),
          new TableColumn("section", "Раздел плана", "string", true, List.of()),
          new TableColumn("direction", "Направление", "string", false, List.of()),
          new TableColumn("event", "Мероприятие", "string", true, List.of()),
          new TableColumn("term", "Срок словами плана", "string", false, List.of()),
          new TableColumn("term_kind", "Вид срока", "string", true, List.of()),
          new TableColumn("start", "Первый названный день", "date", false, List.of()),
          new TableColumn("end", "Последний названный день", "date", false, List.of()),
          new TableColumn(
              "first_term", "Первый срок, если его перенесли", "string", false, List.of()),
          new TableColumn("responsible", "Ответственные, через «; »", "string", false, List.of()),
          new TableColumn("result", "Результат", "string", false, List.of()),
          new TableColumn("result_kind", "Вид результата", "string", false, List.of()),
          new TableColumn("level", "Уровень", "string", false, List.of()),
          new TableColumn(
              "clauses",
              "Пункты документа; соответствие установил портал",
              "string",
              false,
              List.of()),
          new TableColumn(
              "status",
              "Статус на дату набора; untold — сведений о выполнении нет",
              "string",
              true,
              List.of(
                  "planned",
                  "due",
                  "in progress",
                  "overdue",
                  "done",
                  "continuous",
                  "unknown",
                  "untold")),
          new TableColumn("days_late", "Дней после срока", "integer", false, List.of()),
          new TableColumn("fact", "День выполнения", "date", false, List.of()),
          new TableColumn("confirmation", "Подтверждение", "string", false, List.of()),
          new TableColumn("confirmation_link", "Адрес подтверждения", "string", false, List.of()));

  /** Every table that the portal may publish, in the order of the description. */
  static final List<PublishedTable> ALL =
      List.of(
          new PublishedTable(
              "indicators",
              "Показатели",
              "\n",
              INDICATORS,
              List.of("territory", "indicator", "year", "breakdown", "member")),
          new PublishedTable(
              "status",
              "Статусы показателей",
              "\n",
              STATUSES,
              List.of("territory", "indicator", "year")),
          new PublishedTable(
              "clusters",
              "Группы организаций",
              "\n",
              CLUSTERS,
              List.of("territory", "organization")),
          new PublishedTable(
              "staffing",
              "Кадры",
              "\n",
              CountColumns.STAFFING,
              List.of("territory", "year", "topic", "organizations", "member")),
          new PublishedTable(
              "completions",
              "Кто прошёл обучение",
              "\n",
              CountColumns.COMPLETIONS,
              List.of("territory", "year", "programme")),
          new PublishedTable(
              "deficits",
              "Дефициты по итогам диагностики",
              "\n",
              CountColumns.DEFICITS,
              List.of("territory", "year", "topic", "member")),
          new PublishedTable(
              "roadmap", "Дорожные карты", "\r\n", ROADMAP, List.of("territory", "id")),
          new PublishedTable(
              "practices", "Банк практик", "\n", practiceColumns(), List.of("slug")));

  private static List<TableColumn> practiceColumns() {
    return PracticeTable.COLUMNS.stream()
        .map(
            column ->
                new TableColumn(
                    column.name(),
                    column.meaning(),
                    switch (column.name()) {
                      case "published", "updated", "verdict_date", "review_by" -> "date";
                      case "adopted" -> "integer";
                      default -> "string";
                    },
                    REQUIRED_OF_PRACTICES.contains(column.name()),
                    column.name().equals("verdict") ? PracticeWords.VERDICTS.words() : List.of()))
        .toList();
  }
}
