package org.metodportal.monitoring.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.Choices;

/**
 * A measure the office decided on; source: {@code content/<territory>/measures/<id>.md}.
 *
 * @param id file name without its ending
 * @param territory slug
 * @param title what is done
 * @param decision the act that decided it
 * @param since first day
 * @param addressees for whom
 * @param indicators codes it should move; empty when the measure names none
 * @param expected change it is expected to bring in the indicators' units, by code
 * @param responsible office or post, never a person
 * @param clauses clauses of the territory's act that it serves, as written
 * @param body more about it in Markdown; may be empty
 * @param sample whether it is made up to show how the portal works
 * @param file path for messages
 * @param bodyLine 1-based line of the file where the body starts
 */
public record ManagementMeasure(
    String id,
    String territory,
    String title,
    Decision decision,
    LocalDate since,
    Addressees addressees,
    List<String> indicators,
    SortedMap<String, BigDecimal> expected,
    String responsible,
    List<String> clauses,
    String body,
    boolean sample,
    String file,
    int bodyLine) {

  /** Kinds of acts that decide measures. */
  public static final Choices DECISIONS =
      Choices.of("приказ", "распоряжение", "постановление", "протокол");

  /** Copies the collections. */
  public ManagementMeasure {
    indicators = List.copyOf(indicators);
    clauses = List.copyOf(clauses);
    expected = new TreeMap<>(expected);
  }

  /** Whether its first day has come; a measure that was only decided changes nothing yet. */
  public boolean begunBy(LocalDate day) {
    return !since.isAfter(day);
  }

  /**
   * The act that decided a measure.
   *
   * @param kind приказ, распоряжение, протокол
   * @param number number as written
   * @param date its date
   * @param link address of its text; null when it is not published
   */
  public record Decision(String kind, String number, LocalDate date, @Nullable String link) {}

  /**
   * For whom a measure is: one of a group, a list of organizations, or everybody.
   *
   * @param cluster id of the group it is for; empty for none
   * @param organizations identifiers as published; empty for none
   */
  public record Addressees(String cluster, List<String> organizations) {
    /** Everybody in the territory. */
    public static final Addressees EVERYBODY = new Addressees("", List.of());

    /** Copies the list. */
    public Addressees {
      organizations = List.copyOf(organizations);
    }

    /** Whether it is for the whole territory. */
    public boolean everybody() {
      return cluster.isEmpty() && organizations.isEmpty();
    }
  }
}
