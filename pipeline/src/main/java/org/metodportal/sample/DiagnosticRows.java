package org.metodportal.sample;

import java.io.IOException;
import java.util.List;

/**
 * The diagnostics table. Each procedure has months of its own, so a person never has two rows of
 * one on a day.
 */
final class DiagnosticRows {

  private static final String SUBJECT = "предметная";
  private static final String METHOD = "методическая";
  private static final double USUAL_SCORE = 63;

  private final Territory territory;
  private final TerritoryFiles files;

  DiagnosticRows(Territory territory, TerritoryFiles files) {
    this.territory = territory;
    this.files = files;
  }

  /**
   * Writes the year's rows of a person with a job and returns the month of the last one, 0 without
   * any.
   */
  int write(Person person, int year) throws IOException {
    int last = 0;
    if (person.isTeacher(year) || person.role(year) == Role.GRADUATE) {
      last = usual(Trend.LITERACY_DIAGNOSTICS, "муниципалитет", 3, 4, last, person, year);
    }
    if (!person.isPedagogue(year)) {
      return last;
    }
    last = usual(Trend.CENTRE_DIAGNOSTICS, "центр", 4, 5, last, person, year);
    last = usual(Trend.MUNICIPAL_DIAGNOSTICS, "муниципалитет", 6, 6, last, person, year);
    last = usual(Trend.INSTITUTE_DIAGNOSTICS, "институт", 9, 10, last, person, year);
    if (person.leads(year)) {
      last = usual(Trend.LEADER_DIAGNOSTICS, "институт", 10, 10, last, person, year);
    }
    last = expert(last, person, year);
    return independent(last, person, year);
  }

  private int usual(
      Trend trend, String operator, int from, int to, int last, Person person, int year)
      throws IOException {
    if (!territory.happens(trend, person, year)) {
      return last;
    }
    boolean literacy = trend == Trend.LITERACY_DIAGNOSTICS;
    double mean = literacy ? territory.profile().trend(Trend.LITERACY_SCORE).at(year) : USUAL_SCORE;
    String procedure =
        switch (trend) {
          case LITERACY_DIAGNOSTICS -> "функциональная грамотность";
          case LEADER_DIAGNOSTICS -> "управленческая";
          default -> person.dice().chance(0.6, trend + " procedure", year) ? SUBJECT : METHOD;
        };
    int date = person.dice().date(year, from, to, trend + " on");
    row(person, year, date, procedure, operator, mean);
    return date / 100 % 100;
  }

  /** Half of the register's experts, and a few others. */
  private int expert(int last, Person person, int year) throws IOException {
    double others = territory.share(Trend.EXPERT_DIAGNOSTICS, year);
    if (others == 0) {
      return last;
    }
    boolean registered = territory.lasts(Trend.EXPERT_REGISTER, person, year);
    if (!person.dice().chance(registered ? 0.55 : others, "expert", year)) {
      return last;
    }
    row(person, year, person.dice().date(year, 9, 9, "expert on"), "экспертная", "институт", 66);
    return Math.max(last, 9);
  }

  /** Some come a second time in December. */
  private int independent(int last, Person person, int year) throws IOException {
    if (!person.isTeacher(year) || !territory.happens(Trend.INDEPENDENT_ASSESSMENT, person, year)) {
      return last;
    }
    double mean = territory.profile().trend(Trend.INDEPENDENT_SCORE).at(year);
    Dice dice = person.dice();
    String procedure = "независимая оценка";
    row(person, year, dice.date(year, 10, 11, "independent"), procedure, "академия", mean);
    if (dice.chance(0.06, "comes again", year)) {
      row(person, year, dice.date(year, 12, 12, "again"), procedure, "академия", mean + 4);
    }
    return Math.max(last, 11);
  }

  private void row(
      Person person, int year, int date, String procedure, String operator, double mean)
      throws IOException {
    Dice dice = person.dice();
    double standing = territory.organization(person, year).standing();
    double drawn = mean + 16 * (standing - 0.5) + 40 * dice.spread("score " + procedure, date);
    int score = (int) Math.max(4, Math.min(100, drawn));
    boolean unknown = dice.chance(0.03, "score missing", date);
    CsvOutput out = files.of(Table.DIAGNOSTICS, year);
    out.text(person.id()).date(date).text(procedure).text(operator);
    if (unknown) {
      out.empty();
    } else {
      out.number(score);
    }
    out.text(deficits(dice, date, score)).end();
  }

  /** One to three different ones below 60, at most one below 80, none above. */
  private static String deficits(Dice dice, int date, int score) {
    int count =
        score < 60
            ? dice.between(1, 3, "deficits", date)
            : score < 80 ? dice.between(0, 1, "deficits", date) : 0;
    List<String> all = Vocabulary.DEFICITS;
    int start = dice.between(0, all.size() - 1, "deficit", date);
    StringBuilder codes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      codes.append(i == 0 ? "" : ",").append(all.get((start + 2 * i) % all.size()));
    }
    return codes.toString();
  }
}
