package org.metodportal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.result.Bar;

/**
 * The plan of events of a territory.
 *
 * @param title title of the plan
 * @param lead sentences about the whole plan
 * @param sample whether the portal made the plan up
 * @param source act that adopted it
 * @param introHtml words above the plan, harmless HTML; empty when there are none
 * @param tracked whether the plan says what was done; without it nothing is called late
 * @param asOf day of the statuses: {@code 21 ноября 2026 г.}
 * @param tallies how many events have each status; empty when nobody says what was done
 * @param month events of the month of that day
 * @param monthName {@code ноябре 2026 года}
 * @param overdue events that are late
 * @param rule by which the progress is counted; empty when nobody says what was done
 * @param sections the plan by sections
 * @param quarters events by the quarter in which their term ends
 * @param statuses events by status; empty when nobody says what was done
 * @param unread events whose term the portal does not understand
 * @param calendarHref the calendar file; empty when no term of the plan names days
 * @param tableHref the table file
 */
public record RoadmapPage(
    Frame frame,
    String title,
    String lead,
    boolean sample,
    String source,
    String introHtml,
    boolean tracked,
    String asOf,
    List<Tally> tallies,
    List<Mention> month,
    String monthName,
    List<Mention> overdue,
    String rule,
    List<Section> sections,
    List<Shelf> quarters,
    List<Shelf> statuses,
    List<Mention> unread,
    String calendarHref,
    String tableHref)
    implements Page {

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
   * @param name what is to be done
   * @param level level of education or government; empty when there is none
   * @param term the term in force as written
   * @param reading the days it means; empty when the words already say them or name none
   * @param firstTerm the first term as written when it was moved; empty otherwise
   * @param responsible posts and offices
   * @param result what it is to give
   * @param resultKind kind of result; empty when there is none
   * @param status words of its status
   * @param shape {@code met}, {@code short} or {@code plain}: how the status is drawn
   * @param slip how much later or earlier than its first term; empty when it is not known
   * @param fact {@code 24.03.2025}; empty when it is not done
   * @param confirmation words of the paper that proves it
   * @param confirmationHref its address on the web; empty when there is none
   */
  public record EventRow(
      String id,
      String number,
      String name,
      String level,
      String term,
      String reading,
      String firstTerm,
      List<String> responsible,
      String result,
      String resultKind,
      String status,
      String shape,
      String slip,
      String fact,
      String confirmation,
      String confirmationHref) {}
}
