package org.metodportal.sample;

import java.io.IOException;
import org.metodportal.sample.Organization.Type;
import org.metodportal.sample.Question.Asked;
import org.metodportal.sample.Question.Form;

/**
 * The answers table: the yearly questionnaire of the organizations and of the territory as a whole.
 */
final class AnswerRows {

  private static final int HIGHEST_LEVEL = 3;

  private final Territory territory;
  private final TerritoryFiles files;

  AnswerRows(Territory territory, TerritoryFiles files) {
    this.territory = territory;
    this.files = files;
  }

  void writeTerritory() throws IOException {
    for (int year = Curve.FIRST_YEAR; year <= Curve.LAST_YEAR; year++) {
      for (Question question : territory.profile().questions()) {
        double figure = question.figure().at(year);
        if (question.asked() == Asked.TERRITORY && !Double.isNaN(figure)) {
          row("", year, question, (int) figure, territory.dice());
        }
      }
    }
  }

  void write(Organization organization) throws IOException {
    Dice dice = territory.dice().of("answers", organization.index());
    for (int year = organization.firstYear(); year <= organization.lastYear(); year++) {
      for (Question question : territory.profile().questions()) {
        double answered = organization.share(question.answered().share(year), 0.5);
        // One draw for the whole questionnaire: an organization answers it or does not; now and
        // then it leaves a line out.
        if (isAsked(question, organization)
            && dice.chance(answered, "answers", year)
            && !dice.chance(0.015, "leaves out " + question.id(), year)) {
          row(organization.id(), year, question, answer(question, organization, year, dice), dice);
        }
      }
    }
  }

  private static boolean isAsked(Question question, Organization organization) {
    return switch (question.asked()) {
      case TERRITORY -> false;
      case SCHOOLS -> organization.type() == Type.SCHOOL;
      case TEACHING -> organization.type().teaches();
    };
  }

  /** 1 or 0 for yes and no, a level, or a result in tenths. */
  private int answer(Question question, Organization organization, int year, Dice dice) {
    double shift = territory.dice().unit("question " + question.id());
    return switch (question.form()) {
      case YES_OR_NO -> organization.adopts(question.figure().share(year), shift) ? 1 : 0;
      case LEVEL -> level(question.figure().at(year), organization, shift);
      case RESULT -> result(question, organization, year, dice, shift);
      case COUNT -> (int) question.figure().at(year);
    };
  }

  /** Evenly spread around the mean, from a level and a bit below it to as much above. */
  private static int level(double mean, Organization organization, double shift) {
    double place = Organization.spread(organization.rank(), shift);
    double level = mean + 2.2 * (place - 0.5);
    return (int) Math.max(0, Math.min(HIGHEST_LEVEL, Math.floor(level + 0.5)));
  }

  private static int result(
      Question question, Organization organization, int year, Dice dice, double shift) {
    int tenths = 420 + (int) (250 * organization.standing());
    for (int y = Curve.FIRST_YEAR + 1; y <= year; y++) {
      boolean rises = organization.adopts(question.figure().share(y), shift + 0.37 * y);
      int change = dice.between(3, 28, "changes", y);
      tenths += rises ? change : -change;
    }
    return Math.max(100, Math.min(990, tenths));
  }

  private void row(String organization, int year, Question question, int answer, Dice dice)
      throws IOException {
    CsvOutput out = files.of(Table.ANSWERS).text(organization).number(year).text(question.id());
    switch (question.form()) {
      case YES_OR_NO -> out.yes(answer == 1);
      case RESULT -> out.tenths(answer);
      case LEVEL, COUNT -> out.number(answer);
    }
    boolean proved = question.form() == Form.YES_OR_NO && answer == 1;
    double place = dice.unit("evidence " + question.id(), year);
    out.text(proved && place < 0.5 ? Vocabulary.pick(Vocabulary.EVIDENCE, place * 2) : "").end();
  }
}
