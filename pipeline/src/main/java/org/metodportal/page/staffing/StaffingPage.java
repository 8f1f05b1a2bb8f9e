package org.metodportal.page.staffing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.Frame;
import org.metodportal.page.Page;
import org.metodportal.page.activity.ActivityTable;
import org.metodportal.page.result.Bar;
import org.metodportal.page.result.Counted;

/**
 * Who teaches in a territory and whom it lacks; {@code /<territory>/staffing/}.
 *
 * @param title heading of the page
 * @param lead the finding, in one or two sentences
 * @param year latest year with teachers; 0 when there is none
 * @param years years of the tables, ascending
 * @param groups groups of organizations that the latest year has, in their order
 * @param teachers how many there are: all, then by group
 * @param sections age, experience, category, profile
 * @param others heads, deputies and teachers with a second job; null when nothing is told of them
 * @param vacancies free places; null when the tables hold none
 * @param fileHref the same numbers as a table of open data
 * @param structureHref who works with teachers; empty when the territory does not tell it
 */
public record StaffingPage(
    Frame frame,
    String title,
    String lead,
    int year,
    List<Integer> years,
    List<String> groups,
    List<Row> teachers,
    List<Section> sections,
    @Nullable ActivityTable others,
    @Nullable Vacancies vacancies,
    String fileHref,
    String structureHref)
    implements Page {

  /**
   * One characteristic of teachers.
   *
   * @param id anchor
   * @param finding what the numbers say
   * @param byYear all organizations, one row a member, cells by year
   * @param byGroup the latest year, one row a member: all organizations, then by group
   */
  public record Section(
      String id, String title, String finding, List<Row> byYear, List<Row> byGroup) {}

  /**
   * A row of a table.
   *
   * @param bar the latest number as a bar; null when there is no number
   * @param cells a share is of the year's or group's teachers
   */
  public record Row(String title, @Nullable Bar bar, List<Counted> cells) {}

  /**
   * Free places.
   *
   * @param year latest year with any
   * @param years years of the tables, ascending
   * @param byYear all, then by group; cells by year
   * @param byPosition all organizations by position, the most wanted first; cells by year
   * @param positions the latest year by position: all organizations, then by group
   */
  public record Vacancies(
      String finding,
      int year,
      List<Integer> years,
      List<String> groups,
      List<Row> byYear,
      List<Row> byPosition,
      List<Row> positions) {}
}
