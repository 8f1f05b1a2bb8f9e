package org.metodportal.sample;

/**
 * A question of the yearly questionnaire.
 *
 * @param id as the indicators name it
 * @param asked who answers it
 * @param form what is answered
 * @param figure per organization: per cent of "yes", the mean level, or per cent of schools whose
 *     result rises; per territory: the answer itself (1 and 0 for yes and no), {@link
 *     Curve#NO_ANSWER} when there is none
 * @param answered per cent of the organizations that answer; unused for a territory
 */
record Question(String id, Asked asked, Form form, Curve figure, Curve answered) {

  enum Asked {
    TERRITORY,
    SCHOOLS,
    /** Schools, kindergartens and additional education. */
    TEACHING
  }

  enum Form {
    YES_OR_NO,
    /** A level 0–3. */
    LEVEL,
    /** A mean result of the pupils with one decimal. */
    RESULT,
    COUNT
  }

  static Question ofTerritory(String id, Form form, Curve figure) {
    return new Question(id, Asked.TERRITORY, form, figure, Curve.flat(100));
  }
}
