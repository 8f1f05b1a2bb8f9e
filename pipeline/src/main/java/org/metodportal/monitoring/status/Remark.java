package org.metodportal.monitoring.status;

/** What must be said beside a status so that nobody reads more into it than there is. */
public enum Remark {
  ONE_POINT("известно одно значение: динамики по нему нет"),
  TWO_POINTS("динамика посчитана по двум значениям: данных мало"),
  GAP_IN_YEARS("между известными значениями есть годы, за которые значения нет или оно скрыто"),
  EQUALS_TARGET("значение ровно равно цели"),
  TARGET_EQUALS_START("исходное значение уже равнялось цели: её надо было удержать"),
  ZERO_TARGET_UP("цель равна нулю: её выполняет любое значение"),
  ZERO_TARGET_DOWN("цель равна нулю: засчитывается только нулевое значение"),
  LESS_IS_BETTER("здесь чем меньше, тем лучше"),
  NEXT_NAMED_YEAR("на этот год цели нет: сравнивается со следующим названным годом"),
  TARGET_EXPIRED("год, для которого названа цель, прошёл: вывод о ней остаётся"),
  NAMED_YEAR_UNKNOWN("за год, для которого названа цель, значения нет: проверить её нельзя"),
  TURNED("динамика сменила направление: прогноза по ней нет"),
  YEARS_BEFORE_ACT("лет с документом меньше трёх: динамика посчитана и по годам до него"),
  REVISED("цель менялась: рядом показан статус по первоначальной"),
  LATER_HIDDEN("более позднее значение скрыто"),
  LATER_MISSING("за более поздний год данных нет"),
  LATER_NOBODY("в более поздний год не из кого считать");

  private final String words;

  Remark(String words) {
    this.words = words;
  }

  /** In Russian, without a capital and a full stop. */
  public String words() {
    return words;
  }
}
