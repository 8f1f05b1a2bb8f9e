package org.metodportal.page.roadmap;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.Place;
import org.metodportal.content.roadmap.DatedTerm;
import org.metodportal.content.roadmap.Fulfilment;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;

/** Plans as tables by RFC 4180: comma, CRLF, a header, one row per event in the order written. */
public final class RoadmapTable {
  /**
   * Columns of the table: anchor on the page, number, section, direction, name, term in force as
   * written, kind of term by the contract, first and last day named (ISO 8601, empty when none),
   * first term when it was moved, offices joined by «; », result, kind of result, level, clauses of
   * the act that it serves (as the portal or the office says, joined by «; »), status (word of the
   * contract, or «untold»), days late, day of fact, confirmation, its address.
   */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "number",
          "section",
          "direction",
          "event",
          "term",
          "term_kind",
          "start",
          "end",
          "first_term",
          "responsible",
          "result",
          "result_kind",
          "level",
          "clauses",
          "status",
          "days_late",
          "fact",
          "confirmation",
          "confirmation_link");

  private RoadmapTable() {}

  /**
   * The table, UTF-8 when written.
   *
   * @param asOf the day of the statuses; facts after it are left out
   */
  public static String of(Roadmap plan, LocalDate asOf) {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(COLUMNS);
      for (Roadmap.Section section : plan.sections()) {
        for (RoadmapEvent event : section.events()) {
          printer.printRecord(row(plan, section, event, asOf));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot fail", e);
    }
    return text.toString();
  }

  /** Columns of the table of all plans: those of one, after the territory and «sample». */
  public static List<String> commonColumns() {
    List<String> columns = new ArrayList<>(List.of("territory", "sample"));
    columns.addAll(COLUMNS);
    return List.copyOf(columns);
  }

  /**
   * All plans as one table, UTF-8 when written.
   *
   * @param plans in the order of the table
   * @param asOf the day of the statuses; facts after it are left out
   */
  public static String of(List<Roadmap> plans, LocalDate asOf) {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(commonColumns());
      for (Roadmap plan : plans) {
        for (Roadmap.Section section : plan.sections()) {
          for (RoadmapEvent event : section.events()) {
            List<Object> row = new ArrayList<>(List.of(plan.territory(), plan.sample()));
            row.addAll(row(plan, section, event, asOf));
            printer.printRecord(row);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot fail", e);
    }
    return text.toString();
  }

  private static List<Object> row(
      Roadmap plan, Roadmap.Section section, RoadmapEvent event, LocalDate asOf) {
    Fulfilment fulfilment = Fulfilment.of(plan, event, asOf);
    LocalDate fact = event.fact();
    boolean happened = fact != null && !fact.isAfter(asOf);
    return List.<Object>of(
        event.id(),
        event.number(),
        section.title(),
        event.direction(),
        event.name(),
        event.term().text(),
        event.term().kind(),
        first(event.dated()),
        last(event.dated()),
        event.moved() == null ? "" : event.deadline().text(),
        String.join("; ", event.responsible()),
        event.result(),
        event.resultKind(),
        event.level(),
        event.clauses().stream().map(Place::label).collect(Collectors.joining("; ")),
        fulfilment.code(),
        fulfilment.daysLate() == 0 ? "" : fulfilment.daysLate(),
        happened ? text(fact) : "",
        happened ? event.confirmation().text() : "",
        happened ? event.confirmation().link() : "");
  }

  private static String first(List<DatedTerm> terms) {
    LocalDate first = null;
    for (DatedTerm term : terms) {
      LocalDate start = term.start();
      first = start != null && (first == null || start.isBefore(first)) ? start : first;
    }
    return text(first);
  }

  private static String last(List<DatedTerm> terms) {
    LocalDate last = null;
    for (DatedTerm term : terms) {
      LocalDate end = term.yearly() ? null : term.end();
      last = end != null && (last == null || end.isAfter(last)) ? end : last;
    }
    return text(last);
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
