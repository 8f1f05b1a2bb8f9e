package org.metodportal.page.practice;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;

/**
 * A card of the bank of practices.
 *
 * @param sample whether the card is made up
 * @param author whose practice it is and since when it is shown
 * @param expertise what the experts said and whether it must be looked at again
 * @param facts what the card chooses from lists, with the pages of the values
 * @param deficits deficits it answers
 * @param account what was done, with what, and what came of it
 * @param adopted who took it over
 * @param similar practices like it
 * @param attachments files that come with it
 * @param clauses clauses of the act that it serves
 * @param consent paper by which people are named; empty when there is none
 * @param bank where all the others are
 */
public record PracticePage(
    Frame frame,
    String title,
    boolean sample,
    Author author,
    Expertise expertise,
    List<Fact> facts,
    List<Answer> deficits,
    Account account,
    List<Adopter> adopted,
    Similar similar,
    List<Attached> attachments,
    List<Served> clauses,
    String consent,
    Bank bank)
    implements Page {
  /**
   * Whose practice it is and since when it is shown.
   *
   * @param territory name of the territory
   * @param territoryHref practices of the territory
   * @param office office or school that answers for it
   * @param organization name of the organization; empty when not named
   * @param organizationHref its profile; empty when it has none
   * @param published {@code 5 июня 2024 г.}
   * @param updated the same; empty when it was not changed
   */
  public record Author(
      String territory,
      String territoryHref,
      String office,
      String organization,
      String organizationHref,
      String published,
      String updated) {}

  /**
   * What the experts said and whether it must be looked at again.
   *
   * @param verdict what the experts said
   * @param shape {@code met}, {@code short} or {@code plain}: how the verdict is drawn
   * @param experts who said it and when; empty when nobody did
   * @param review sentence about the day by which it is looked at again; empty when none is set
   * @param overdue whether that day has passed
   */
  public record Expertise(
      String verdict, String shape, String experts, String review, boolean overdue) {}

  /**
   * What was done, with what, and what came of it.
   *
   * @param bodyHtml what was done, harmless HTML; empty when not told
   * @param resources what it takes; empty when not said
   * @param result the outcome; empty when not said
   * @param evidence how it is known
   */
  public record Account(String bodyHtml, String resources, String result, String evidence) {}

  /**
   * Practices like it.
   *
   * @param related practices like it, the closest first
   * @param rule by which they are found
   */
  public record Similar(List<Relative> related, String rule) {}

  /**
   * Where all the others are.
   *
   * @param allHref the whole bank
   * @param feedHref the feed of the bank
   */
  public record Bank(String allHref, String feedHref) {}

  /** A line of the card with links to pages of its values. */
  public record Fact(String title, List<Link> values) {}

  /** A deficit that the practice answers. */
  public record Answer(String title, String href, String about) {}

  /** One who took the practice over. */
  public record Adopter(String by, int year, String result) {}

  /**
   * A practice like this one.
   *
   * @param why what they share
   */
  public record Relative(String title, String href, String territory, String why) {}

  /** A file: its format and size in words. */
  public record Attached(String title, String href, String format, String size) {}

  /** A clause; its address is empty when the act is not on the portal. */
  public record Served(String words, String href) {}
}
