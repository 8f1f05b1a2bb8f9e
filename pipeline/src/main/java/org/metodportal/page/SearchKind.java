package org.metodportal.page;

/**
 * The part of the portal that a page belongs to; search groups its results by it, in this order.
 */
public enum SearchKind {
  TERRITORY("Территории"),
  REGULATION("Положения"),
  ROADMAP("Дорожные карты"),
  INDICATOR("Показатели"),
  TERM("Термины"),
  PRACTICE("Практики"),
  DOCUMENT("Документы"),
  PROGRAMME("Программы"),
  ORGANIZATION("Организации"),
  STRUCTURE("Структура и кадры"),
  REPORT("Отчёты"),
  PORTAL("О портале");

  private final String words;

  SearchKind(String words) {
    this.words = words;
  }

  /** Name in the plural, as a heading. */
  public String words() {
    return words;
  }
}
