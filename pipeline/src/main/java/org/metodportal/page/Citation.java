package org.metodportal.page;

import org.metodportal.definition.Territory;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.RussianNumbers;

/** Acts as they are cited. */
public final class Citation {
  private Citation() {}

  /** {@code распоряжение от 1 марта 2021 г. № 202}. */
  public static String brief(Territory.Act act) {
    return act.kind() + " от\u00a0" + RussianDates.full(act.date()) + " " + number(act);
  }

  /** {@code Министерство …, распоряжение от 1 марта 2021 г. № 202 «О создании …»}. */
  public static String full(Territory.Act act) {
    String text = act.authority() + ", " + brief(act);
    return act.title().isEmpty() ? text : text + " " + quoted(act.title());
  }

  /** In «ёлочки», with „лапки“ for quotes inside. */
  static String quoted(String title) {
    return "«" + title.replace('«', '„').replace('»', '“') + "»";
  }

  private static String number(Territory.Act act) {
    return RussianNumbers.numbered(act.number());
  }
}
