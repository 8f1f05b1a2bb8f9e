package org.metodportal.page.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;
import org.metodportal.page.Span;
import org.metodportal.page.result.Bar;

/**
 * The plan of events of a territory.
 *
 * @param title title of the plan
 * @param lead sentences about the whole plan
 * @param origin where the plan is from
 * @param now the plan on the day of the statuses
 * @param rule by which the progress is counted; empty when nobody says what was done
 * @param tied whether any event names a clause of the act that it serves
 * @param sections the plan by sections
 * @param shelves events by what they have in common
 * @param filters choices of the filters
 * @param unread events whose term the portal does not understand
 * @param files what a reader may take along
 * @param scripts links to the scripts of the filters, in the order in which they run
 */
public record RoadmapPage(
    Frame frame,
    String title,
    String lead,
    Origin origin,
    Now now,
    String rule,
    boolean tied,
    List<Section> sections,
    Shelves shelves,
    Filters filters,
    List<Mention> unread,
    Files files,
    List<String> scripts)
    implements Page {
  /**
   * Where the plan is from.
   *
   * @param sample whether the portal made the plan up
   * @param source act that adopted it, with its links
   * @param introHtml words above the plan, harmless HTML; empty when there are none
   */
  public record Origin(boolean sample, List<Span> source, String introHtml) {}

  /**
   * The plan on the day of the statuses.
   *
   * @param tracked whether the plan says what was done; without it nothing is called late
   * @param asOf day of the statuses: {@code 21 ноября 2026 г.}
   * @param tallies how many events have each status; empty when nobody says what was done
   * @param finished what is known of a plan that is over; empty while it runs
   * @param month events of the month of that day
   * @param monthName {@code ноябре 2026 года}
   * @param overdue events that are late
   * @param soon events whose last day, or first one, comes in the next 90 days
   * @param soonUntil last of those days: {@code 20 февраля 2027 г.}
   */
  public record Now(
      boolean tracked,
      String asOf,
      List<Tally> tallies,
      String finished,
      List<Mention> month,
      String monthName,
      List<Mention> overdue,
      List<Mention> soon,
      String soonUntil) {}

  /**
   * Events by what they have in common.
   *
   * @param quarters events by the quarter in which their term ends
   * @param statuses events by status; empty when nobody says what was done
   * @param offices events by who is responsible
   * @param kinds events by kind of result
   */
  public record Shelves(
      List<Shelf> quarters, List<Shelf> statuses, List<Shelf> offices, List<Shelf> kinds) {}

  /**
   * What a reader may take along.
   *
   * @param calendarHref the calendar file; empty when no term of the plan names days
   * @param tableHref the table file
   */
  public record Files(String calendarHref, String tableHref) {}

  /** How many events have a status. */
  public record Tally(String count, String words) {}

  /**
   * An event named outside of its table.
   *
   * @param id its anchor
   * @param number its number, or a dash when it has none
   * @param name what is to be done
   * @param term its term in force as written
   */
  public record Mention(String id, String number, String name, String term) {}

  /**
   * Choices of the filters; a list of one choice is no filter and is left empty.
   *
   * @param years years that terms touch
   * @param statuses statuses that events have
   * @param offices who is responsible
   * @param kinds kinds of result
   */
  public record Filters(
      List<String> years, List<String> statuses, List<String> offices, List<String> kinds) {}

  /** Events that stand together in a list. */
  public record Shelf(String title, List<Mention> events) {}

  /**
   * A section of the plan.
   *
   * @param id its anchor
   * @param size {@code 5 мероприятий}
   * @param noteHtml words under its heading, harmless HTML; empty when there are none
   * @param progress how much is done, in words; empty when nobody says
   * @param bar the same as a bar; null when there is nothing to count
   * @param timeline terms along the time of the plan; null when no event has days
   * @param columns which columns the table has
   * @param groups its events by direction
   */
  public record Section(
      String id,
      String title,
      String size,
      String noteHtml,
      String progress,
      @Nullable Bar bar,
      @Nullable RoadmapTimeline timeline,
      Columns columns,
      List<Group> groups) {}

  /**
   * Columns that only some plans have.
   *
   * @param responsible whether any event names who is responsible
   * @param result whether any event names its result
   * @param status whether the plan says what was done
   * @param count columns of the table in all
   */
  public record Columns(boolean responsible, boolean result, boolean status, int count) {}

  /** Events of a direction; its name is empty when the plan has none. */
  public record Group(String direction, List<EventRow> events) {}

  /**
   * One event.
   *
   * @param id its anchor
   * @param number its number, or a dash when it has none
   * @param name what is to be done, with its links
   * @param clauses clauses of the act that it serves
   * @param level level of education or government; empty when there is none
   * @param due when it is due
   * @param responsible posts and offices
   * @param result what it is to give
   * @param resultKind kind of result; empty when there is none
   * @param quarters quarters that its term touches: {@code 2026-1 2026-2}; empty when it names none
   * @param progress how it stands
   */
  public record EventRow(
      String id,
      String number,
      List<Span> name,
      List<Link> clauses,
      String level,
      Due due,
      List<String> responsible,
      List<Span> result,
      String resultKind,
      String quarters,
      Progress progress) {}

  /**
   * The deadline of an event.
   *
   * @param term the term in force as written
   * @param reading the days it means; empty when the words already say them or name none
   * @param firstTerm the first term as written when it was moved; empty otherwise
   */
  public record Due(String term, String reading, String firstTerm) {}

  /**
   * How an event stands on the day of the statuses.
   *
   * @param status words of its status
   * @param shape {@code met}, {@code short} or {@code plain}: how the status is drawn
   * @param slip how much later or earlier than its first term; empty when it is not known
   * @param fact {@code 24.03.2025}; empty when it was not done yet
   * @param confirmation words of the paper that proves it
   * @param confirmationHref its address on the web; empty when there is none
   */
  public record Progress(
      String status,
      String shape,
      String slip,
      String fact,
      String confirmation,
      String confirmationHref) {}
}
