package org.metodportal.definition;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.Choices;

/**
 * A territory of the portal; source: {@code content/<slug>/territory.yaml}.
 *
 * @param slug folder name and first part of its addresses
 * @param name nominative, as in headings
 * @param genitive «педагоги …»
 * @param locative with its preposition, «в …»
 * @param level kind of territory, in words
 * @param oktmo its code of 8 or 11 digits in the classifier of municipal territories; empty when
 *     not named
 * @param accent name of its {@link Accent}
 * @param openingYear year in which opening targets apply; null when the act knows none
 * @param inForceFrom first year in which the act is in force: nothing is judged before
 * @param threshold smallest denominator of persons that may be published, at least 3
 * @param closes the day on which a reporting year becomes final
 * @param act the act that the territory adopted
 * @param criteria groups of indicators, in the order shown
 */
public record Territory(
    String slug,
    String name,
    String genitive,
    String locative,
    String level,
    String oktmo,
    String accent,
    @Nullable Integer openingYear,
    int inForceFrom,
    int threshold,
    ClosingDay closes,
    Act act,
    List<Criterion> criteria)
    implements Serializable {

  /** A territory that is in force from the year of its act on and closes years as usual. */
  public Territory(
      String slug,
      String name,
      String genitive,
      String locative,
      String level,
      String accent,
      @Nullable Integer openingYear,
      int threshold,
      Act act,
      List<Criterion> criteria) {
    this(
        slug,
        name,
        genitive,
        locative,
        level,
        "",
        accent,
        openingYear,
        act.date().getYear(),
        threshold,
        ClosingDay.USUAL,
        act,
        criteria);
  }

  /** Words of {@code level}. */
  public static final Choices LEVELS =
      Choices.of("регион", "муниципальный район", "муниципальный округ", "городской округ");

  /**
   * The act, as it is cited.
   *
   * @param kind приказ, распоряжение
   * @param authority who adopted it, genitive is never needed
   * @param number number as written
   * @param date date of the act
   * @param title title of the act
   */
  public record Act(String kind, String authority, String number, LocalDate date, String title)
      implements Serializable {}

  /**
   * A group of indicators.
   *
   * @param id Latin key
   * @param title title shown
   * @param clause clause of the act; empty when none
   */
  public record Criterion(String id, String title, String clause) implements Serializable {}
}
