package org.metodportal.page.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;
import org.metodportal.page.RowFilter;
import org.metodportal.page.chart.Sparkline;
import org.metodportal.page.result.Cell;

/**
 * Programmes that people of a territory learn by; {@code /programmes/<territory>/}.
 *
 * @param title heading of the page
 * @param lead how many there are
 * @param year latest year for which completions are told; 0 when they are not
 * @param fileHref the same completions as a table of open data
 * @param filters choices for the list
 * @param topics by topic, by name
 * @param deficits which programmes answer which deficit; empty when nothing is said of it
 * @param named programmes that the plan of the act names and no table counts; empty for none
 * @param filtersHref the script of the choices
 */
public record ProgrammeCataloguePage(
    Frame frame,
    String title,
    String lead,
    int year,
    String fileHref,
    List<RowFilter> filters,
    List<Topic> topics,
    List<Deficit> deficits,
    Named named,
    String filtersHref)
    implements Page {

  /**
   * Programmes of the plan.
   *
   * @param size how many, in words
   * @param programmes each with its event
   */
  public record Named(String size, List<NamedRow> programmes) {}

  /**
   * A programme of the plan.
   *
   * @param event its event in the plan, by number
   * @param deadline words of the deadline
   */
  public record NamedRow(String title, Link event, String deadline) {}

  /**
   * Programmes of one topic.
   *
   * @param size how many, in words
   */
  public record Topic(String id, String title, String size, List<Row> rows) {}

  /**
   * Programmes that answer one deficit.
   *
   * @param practicesHref practices that answer it, too; empty when there are none
   */
  public record Deficit(
      String id, String code, String name, String practicesHref, List<Answer> programmes) {}

  /**
   * A programme that answers a deficit.
   *
   * @param completed {@code 12 человек в 2025 году}; empty when nothing is told
   */
  public record Answer(Link link, String completed) {}

  /**
   * A programme.
   *
   * @param id permanent anchor
   * @param code identifier in the tables
   * @param kind повышение квалификации …
   * @param operator who teaches it
   * @param hours {@code 72 ч}; empty when unknown
   * @param registry what is known of the federal registry
   * @param registered whether it stands there
   * @param years when it is offered
   * @param completed how many completed it in the latest year
   * @param before the years before, the latest first: {@code 2024: 8}; empty when none is told
   * @param sparkline all these years as a line; null where a line says nothing
   * @param deficits codes of those that it answers
   * @param note a remark; empty when there is none
   * @param keys values for the choices, in the order of the filters
   */
  public record Row(
      String id,
      String code,
      String title,
      String kind,
      String operator,
      String hours,
      String registry,
      boolean registered,
      String years,
      Cell completed,
      String before,
      @Nullable Sparkline sparkline,
      List<String> deficits,
      String note,
      List<Key> keys) {}

  /** A value for a choice: several are parted by blanks. */
  public record Key(String name, String values) {}
}
