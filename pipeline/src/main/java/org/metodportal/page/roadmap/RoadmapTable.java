package org.metodportal.page.roadmap;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.NamedDays;
import org.metodportal.content.regulation.Place;
import org.metodportal.content.roadmap.EventProgress;
import org.metodportal.content.roadmap.EventStatus;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.content.roadmap.RoadmapProgress;
import org.metodportal.page.opendata.CsvWriter;
import org.metodportal.page.opendata.PublishedTable;
import org.metodportal.page.opendata.RowSink;
import org.metodportal.page.opendata.TableColumn;

/** Plans as tables: one row per event in the order written. */
public final class RoadmapTable {
  private static final List<TableColumn> OF_ONE =
      List.of(
          TableColumn.text(
                  "id",
                  "Якорь мероприятия на странице плана",
                  "Anchor of the event on the page of the plan")
              .always(),
          TableColumn.text("number", "Номер в плане", "Number in the plan"),
          TableColumn.text("section", "Раздел плана", "Section of the plan").always(),
          TableColumn.text("direction", "Направление", "Direction"),
          TableColumn.text("event", "Мероприятие", "Event").always(),
          TableColumn.text("term", "Срок словами плана", "Term in the words of the plan"),
          TableColumn.text("term_kind", "Вид срока", "Kind of the term").always(),
          TableColumn.of("start", "date", "Первый названный день", "First day named"),
          TableColumn.of("end", "date", "Последний названный день", "Last day named"),
          TableColumn.text(
              "first_term", "Первый срок, если его перенесли", "First term, when it was moved"),
          TableColumn.text(
              "responsible", "Ответственные через «; »", "Offices in charge, joined by «; »"),
          TableColumn.text("result", "Результат", "Result"),
          TableColumn.text("result_kind", "Вид результата", "Kind of the result"),
          TableColumn.text("level", "Уровень", "Level"),
          TableColumn.text(
              "clauses",
              "Пункты документа через «; »; соответствие установил портал",
              "Clauses of the act as the portal matched them, joined by «; »"),
          TableColumn.text(
                  "status",
                  "Статус на дату набора; untold — сведений о выполнении нет",
                  "Status on the day of the data set; untold when nothing is known")
              .always()
              .among(EventStatus.codes()),
          TableColumn.of(
              "days_late", "integer", "Дней после первого срока", "Days after the first term"),
          TableColumn.of("fact", "date", "День выполнения", "Day of completion"),
          TableColumn.text("confirmation", "Подтверждение", "Confirmation"),
          TableColumn.text(
              "confirmation_link", "Адрес подтверждения", "Address of the confirmation"));

  /** What the table of all plans is. */
  public static final PublishedTable TABLE =
      new PublishedTable(
          "roadmap",
          "Дорожные карты",
          "Одна строка — одно мероприятие плана: срок, ответственные, результат и статус на дату"
              + " набора. Планы, которые портал составил как пример, помечены true в столбце"
              + " sample.",
          List.of("образование", "дорожная карта", "план мероприятий", "сроки"),
          "Планы территорий; статус портал определил сам.",
          Stream.concat(
                  Stream.of(
                      TableColumn.TERRITORY,
                      TableColumn.of(
                              "sample",
                              "boolean",
                              "Составил ли план портал как пример",
                              "Whether the portal made the plan up as a sample")
                          .always()),
                  OF_ONE.stream())
              .toList(),
          List.of("territory", "id"));

  private RoadmapTable() {}

  /**
   * One plan as a table: the columns of {@link #TABLE} without its first two.
   *
   * @param asOf the day of the statuses; facts after it are left out
   */
  public static String of(Roadmap plan, LocalDate asOf) {
    return CsvWriter.text(
        OF_ONE.stream().map(TableColumn::name).toList(),
        out -> {
          for (List<@Nullable Object> row : rows(plan, asOf)) {
            out.row(row);
          }
        });
  }

  /**
   * Writes all plans as one table.
   *
   * @param plans in the order of the table
   * @param asOf the day of the statuses; facts after it are left out
   */
  public static void write(List<Roadmap> plans, LocalDate asOf, RowSink out) throws IOException {
    for (Roadmap plan : plans) {
      for (List<@Nullable Object> row : rows(plan, asOf)) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(plan.territory());
        cells.add(plan.sample());
        cells.addAll(row);
        out.row(cells);
      }
    }
  }

  private static List<List<@Nullable Object>> rows(Roadmap plan, LocalDate asOf) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    RoadmapProgress progress = RoadmapProgress.on(asOf, plan);
    for (Roadmap.Section section : plan.sections()) {
      for (RoadmapEvent event : section.events()) {
        rows.add(row(progress.of(event), section, event, asOf));
      }
    }
    return rows;
  }

  private static List<@Nullable Object> row(
      EventProgress progress, Roadmap.Section section, RoadmapEvent event, LocalDate asOf) {
    LocalDate fact = event.factBy(asOf);
    boolean happened = fact != null;
    return Arrays.asList(
        event.id(),
        event.number(),
        section.title(),
        event.direction(),
        event.name(),
        event.term().text(),
        event.term().kind(),
        first(event.dated()),
        last(event.dated()),
        event.moved() == null ? null : event.deadline().text(),
        String.join("; ", event.responsible()),
        event.result(),
        event.resultKind(),
        event.level(),
        event.clauses().stream().map(Place::label).collect(Collectors.joining("; ")),
        progress.status().code(),
        progress.daysLate() == 0 ? null : progress.daysLate(),
        happened ? fact : null,
        happened ? event.confirmation().text() : null,
        happened ? event.confirmation().link() : null);
  }

  private static @Nullable LocalDate first(List<NamedDays> terms) {
    LocalDate first = null;
    for (NamedDays term : terms) {
      LocalDate start = term.start();
      first = start != null && (first == null || start.isBefore(first)) ? start : first;
    }
    return first;
  }

  private static @Nullable LocalDate last(List<NamedDays> terms) {
    LocalDate last = null;
    for (NamedDays term : terms) {
      List<NamedDays> times = term.times();
      LocalDate end = times.get(times.size() - 1).end();
      last = end != null && (last == null || end.isAfter(last)) ? end : last;
    }
    return last;
  }
}
