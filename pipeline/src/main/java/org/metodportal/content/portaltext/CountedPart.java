package org.metodportal.content.portaltext;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.Choices;

/** A part of a page that the program makes; an editor says by its mark where it stands. */
public enum CountedPart {
  FIGURES(StandingPage.HOME, "числа"),
  TERRITORIES(StandingPage.HOME, "территории"),
  ORGANIZATIONS(StandingPage.HOME, "найти организацию"),
  PUBLISHER(StandingPage.ABOUT, "издатель"),
  CONTACTS(StandingPage.ABOUT, "контакты"),
  HIDDEN(StandingPage.ABOUT, "скрытые числа"),
  WORDS(StandingPage.ABOUT, "слова на месте чисел"),
  ROUNDING(StandingPage.ABOUT, "округление"),
  SYNTHETIC(StandingPage.ABOUT, "синтетические данные");

  private final StandingPage page;
  private final String mark;

  CountedPart(StandingPage page, String mark) {
    this.page = page;
    this.mark = mark;
  }

  /** The words between the braces: {@code {{территории}}}. */
  public String mark() {
    return mark;
  }

  /** Whether other pages lead to it, so that it cannot be left out. */
  boolean isNeeded() {
    return this == HIDDEN || this == TERRITORIES;
  }

  /** The part of a page with such a mark; null when it has none. */
  public static @Nullable CountedPart marked(StandingPage page, String mark) {
    return of(page).stream().filter(part -> part.mark.equals(mark)).findFirst().orElse(null);
  }

  /** The parts of a page. */
  static List<CountedPart> of(StandingPage page) {
    return Stream.of(values()).filter(part -> part.page == page).toList();
  }

  /** Their marks. */
  static Choices marks(StandingPage page) {
    return new Choices(of(page).stream().map(CountedPart::mark).toList());
  }
}
