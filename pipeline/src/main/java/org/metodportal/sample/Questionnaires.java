package org.metodportal.sample;

import static org.metodportal.sample.Curve.NO_ANSWER;

import java.util.List;
import org.metodportal.sample.Question.Asked;
import org.metodportal.sample.Question.Form;

/** What each territory asks its organizations and itself once a year. */
final class Questionnaires {

  private static final Curve USUALLY = new Curve(72, 84, 90, 93, 91, 95);
  private static final Curve SINCE_2021 = new Curve(0, 80, 88, 92, 94, 95);
  private static final Curve AT_FIRST_FEWER = new Curve(55, 70, 82, 90, 93, 95);

  /** Of a territory whose indicators ask nothing. */
  static final List<Question> COMMON =
      List.of(
          new Question(
              "mentoring-model",
              Asked.SCHOOLS,
              Form.YES_OR_NO,
              new Curve(5, 8, 15, 22, 30, 34),
              USUALLY),
          Question.ofTerritory(
              "consultations", Form.COUNT, new Curve(NO_ANSWER, 6, 9, 11, 14, 13)));

  /** The mentoring model is asked since the centre opened. */
  static final List<Question> KIROV =
      List.of(
          new Question(
              "mentoring-model",
              Asked.SCHOOLS,
              Form.YES_OR_NO,
              new Curve(0, 9, 21.5, 31, 42, 37),
              SINCE_2021),
          Question.ofTerritory(
              "consultations", Form.COUNT, new Curve(NO_ANSWER, 40, 55, 72, 80, 86)));

  /** All of them are asked of the territory. */
  static final List<Question> OKTYABRSKY =
      List.of(
          Question.ofTerritory("young-projects", Form.COUNT, new Curve(NO_ANSWER, 3, 4, 7, 5, 9)),
          Question.ofTerritory("communities", Form.YES_OR_NO, new Curve(NO_ANSWER, 0, 1, 1, 1, 1)),
          Question.ofTerritory("umo-regulation", Form.YES_OR_NO, new Curve(0, 0, 1, 1, 1, 1)),
          Question.ofTerritory(
              "umo-programme", Form.YES_OR_NO, new Curve(NO_ANSWER, NO_ANSWER, 0, 1, 1, NO_ANSWER)),
          Question.ofTerritory("oe1-1", Form.LEVEL, new Curve(NO_ANSWER, 1, 1, 2, 2, 3)),
          Question.ofTerritory("oe1-2", Form.LEVEL, new Curve(0, 1, 2, 2, 2, 2)),
          Question.ofTerritory("oe2-1", Form.LEVEL, new Curve(1, 1, 2, 3, 3, 2)),
          Question.ofTerritory("oe2-2", Form.LEVEL, new Curve(NO_ANSWER, NO_ANSWER, 0, 1, 1, 2)));

  /** The statistical and the organizational conditions of clause 8.2. */
  static final List<Question> KRASNOGVARDEYSKY =
      List.of(
          new Question(
              "b2-1-1",
              Asked.TEACHING,
              Form.YES_OR_NO,
              new Curve(40, 52, 64, 73, 82, 91),
              AT_FIRST_FEWER),
          new Question(
              "b2-1-2",
              Asked.TEACHING,
              Form.YES_OR_NO,
              new Curve(30, 46, 61, 62, 60, 62),
              AT_FIRST_FEWER),
          new Question(
              "b2-1-3",
              Asked.TEACHING,
              Form.YES_OR_NO,
              new Curve(22, 30, 44, 57, 70, 78),
              AT_FIRST_FEWER),
          new Question(
              "b2-1-4",
              Asked.TEACHING,
              Form.LEVEL,
              new Curve(0.8, 1.1, 1.4, 1.8, 2.1, 2.3),
              AT_FIRST_FEWER),
          new Question(
              "b2-1-5",
              Asked.TEACHING,
              Form.YES_OR_NO,
              new Curve(55, 62, 71, 80, 74, 65),
              AT_FIRST_FEWER),
          new Question(
              "b2-1-6",
              Asked.TEACHING,
              Form.YES_OR_NO,
              new Curve(12, 18, 27, 36, 47, 58),
              AT_FIRST_FEWER),
          new Question(
              "b2-1-7",
              Asked.TEACHING,
              Form.YES_OR_NO,
              new Curve(0, 0, 9, 22, 35, 44),
              AT_FIRST_FEWER),
          new Question(
              "b2-1-8",
              Asked.TEACHING,
              Form.YES_OR_NO,
              new Curve(70, 74, 79, 85, 92, 96),
              AT_FIRST_FEWER),
          new Question(
              "b2-1-9",
              Asked.TEACHING,
              Form.LEVEL,
              new Curve(1.2, 1.4, 1.7, 1.8, 1.7, 1.7),
              AT_FIRST_FEWER),
          new Question(
              "student-results",
              Asked.SCHOOLS,
              Form.RESULT,
              new Curve(50, 42, 55, 61, 48, 66),
              USUALLY),
          Question.ofTerritory("b2-2-1", Form.YES_OR_NO, new Curve(0, 1, 1, 1, 1, 1)),
          Question.ofTerritory("b2-2-2", Form.LEVEL, new Curve(1, 1, 2, 2, 2, 3)),
          Question.ofTerritory("b2-2-3", Form.YES_OR_NO, new Curve(NO_ANSWER, 0, 0, 1, 1, 1)),
          Question.ofTerritory("b2-2-4", Form.YES_OR_NO, new Curve(1, 1, 1, 1, 1, 1)),
          Question.ofTerritory("b2-2-5", Form.YES_OR_NO, new Curve(NO_ANSWER, 0, 0, 0, 1, 1)),
          Question.ofTerritory("b2-2-6", Form.YES_OR_NO, new Curve(0, 0, 1, 1, 0, 1)),
          Question.ofTerritory("b2-2-7", Form.LEVEL, new Curve(NO_ANSWER, 0, 1, 1, 2, 2)));

  /** Five directions of a head teacher's work, and the consultations given. */
  static final List<Question> TOTSKY =
      List.of(
          new Question(
              "t1", Asked.SCHOOLS, Form.LEVEL, new Curve(0.9, 1.2, 1.5, 1.9, 2.2, 2.4), USUALLY),
          new Question(
              "t2", Asked.SCHOOLS, Form.LEVEL, new Curve(1.3, 1.5, 1.8, 1.9, 2.0, 2.3), USUALLY),
          new Question(
              "t3", Asked.SCHOOLS, Form.LEVEL, new Curve(1.6, 1.7, 1.6, 1.7, 1.7, 1.6), USUALLY),
          new Question(
              "t4", Asked.SCHOOLS, Form.LEVEL, new Curve(2.2, 2.3, 2.1, 1.9, 1.6, 1.4), USUALLY),
          new Question(
              "t5", Asked.SCHOOLS, Form.LEVEL, new Curve(1, 0.6, 1.0, 1.5, 1.6, 2.0), SINCE_2021),
          Question.ofTerritory(
              "consultations", Form.COUNT, new Curve(NO_ANSWER, 14, 19, 27, 22, 38)));

  private Questionnaires() {}
}
