package org.metodportal.page.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;
import org.metodportal.page.Paper;
import org.metodportal.page.chart.Sparkline;
import org.metodportal.page.reply.ShownReply;
import org.metodportal.page.result.Cell;

/**
 * What is published of one organization.
 *
 * @param paper the same as PDF
 * @param name its name
 * @param about type, settlement and years of its work, in words
 * @param territory genitive of the territory's name
 * @param conclusion what its figures say together, in sentences; empty when nothing can be compared
 * @param years columns of values, ascending; empty when nothing is published
 * @param groups its figures by criterion
 * @param answers what it answered itself, where the act asks each organization; null when nothing
 * @param replies what it says of its figures, the newest first
 * @param hidden how many of its values are hidden, in a sentence; empty when none is
 * @param showsSmall whether it is small in a figure that the whole territory tells of
 * @param standing its group among organizations, in a sentence; empty when there are no groups
 * @param advice recommendations that it is given
 * @param measures measures that are for it
 * @param measuresHref how organizations are grouped, what is advised and done
 * @param planHref what its territory does now by its plan; empty when it has none
 * @param practices its cards of the bank of practices
 * @param listHref all organizations
 */
public record OrganizationPage(
    Frame frame,
    Paper paper,
    String name,
    String about,
    String territory,
    String conclusion,
    List<Integer> years,
    List<Group> groups,
    @Nullable Answers answers,
    List<ShownReply> replies,
    String hidden,
    boolean showsSmall,
    String standing,
    List<Link> advice,
    List<Link> measures,
    String measuresHref,
    String planHref,
    List<Link> practices,
    String listHref)
    implements Page {

  /**
   * Indicators of one criterion.
   *
   * @param id Latin key, unique on the page
   */
  public record Group(String id, String title, List<Row> rows) {}

  /**
   * What the organization answered.
   *
   * @param years columns, ascending
   */
  public record Answers(List<Integer> years, List<Answer> rows) {}

  /**
   * Its answers to one question.
   *
   * @param title short title of the indicator that asks it
   * @param href the page of the indicator
   * @param cells by year
   */
  public record Answer(String title, String href, List<Cell> cells) {}

  /**
   * One indicator.
   *
   * @param title its short title
   * @param href its page
   * @param counts {@code 2024 год: 9 из 61 человека}; empty when no year has counts
   * @param sparkline the same years as a line; null where a line says nothing
   * @param own the organization year by year
   * @param whole the whole territory year by year
   */
  public record Row(
      String title,
      String href,
      String counts,
      @Nullable Sparkline sparkline,
      List<Cell> own,
      List<Cell> whole) {}
}
