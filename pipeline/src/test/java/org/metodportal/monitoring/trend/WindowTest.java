package org.metodportal.monitoring.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.definition.Measure;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.series.Series;

/** What a trend rests on: its window, its turn and the last change, on each side of each limit. */
class WindowTest {
  @ParameterizedTest
  @CsvSource({
    "1 2 3 4 5 6 7 8, 2000, 2019, 6, 0, the last six years of eight",
    "1 2 3 4 5 6, 2000, 2019, 6, 0, exactly six",
    "1 2 3 4 5 6 7 8, 2022, 2022, 3, 0, three in force are enough",
    "1 2 3 4 5 6 7 8, 2023, 2022, 3, 1, two in force are filled up to three",
    "1 - - - - - - 8, 2000, 2017, 2, 0, no more values than there are",
    "- - - - - - - -, 2000, 0, 0, 0, none",
  })
  void isOfSixYearsInForceOrOfThreeValues(
      String values, int inForceFrom, int first, int size, int beforeAct, String why) {
    Window window = Window.until(series(values), 2024, inForceFrom);
    assertEquals(first, window.firstYear(), why);
    assertEquals(size, window.size(), why);
    assertEquals(beforeAct, window.beforeAct(), why);
    assertEquals(first, Trend.until(Measure.SHARE, series(values), 2024, inForceFrom).firstYear());
  }

  @ParameterizedTest
  @CsvSource({
    "10 14 12, 'росло, с 2023 года снижается', half of what was gained is undone",
    "10 14 12.1, '', less than half",
    "10 12 14 13.9 13.8, 'росло, с 2022 года снижается', twice against it",
    "10 8 10 9, '', nothing had been gained",
    "10 12 14, '', it holds",
  })
  void aRiseTurnsWhenHalfIsUndoneOrTwoYearsRunAgainstIt(String values, String words, String why) {
    Turn turn = Turn.against(Window.until(series(values), 2024, 2000), 1);
    assertEquals(words, turn == null ? "" : turn.words(), why);
  }

  @Test
  void aFallTurnsTheOtherWay() {
    assertEquals(
        new Turn(2023, true), Turn.against(Window.until(series("14 10 12"), 2024, 2000), -1));
  }

  @Test
  void theLastChangeIsOfTheValuesAsPublished() {
    LastChange change = LastChange.of(series("7 30.04 30.06"), 2024);
    assertEquals(new LastChange(2024, new BigDecimal("0.1")), change);
    assertEquals(1, change == null ? 0 : change.sign());
    LastChange fall = LastChange.of(series("30.06 30.04"), 2024);
    assertEquals(-1, fall == null ? 0 : fall.sign());
    assertNull(LastChange.of(series("30 - 31"), 2024), "the year before is not known");
    assertNull(LastChange.of(series("30 31"), 2025), "the year is not known");
  }

  @ParameterizedTest
  @CsvSource({
    "SHARE, 10 11 12, RISE, 2 points in two years are a rise",
    "SHARE, 10 11 11.9, STEADY, less than 2 are none",
    "MEAN, 12 11 10, FALL, 2 points",
    "LEVEL, 1 1.1 1.2, RISE, a fifth of a level",
    "LEVEL, 1 1.1 1.19, STEADY, less than that",
    "COUNT, 100 100.5 101, RISE, 1 of a hundred",
    "COUNT, 100 100.4 100.9, STEADY, less than 1",
    "COUNT, 9.75 10 10.25, RISE, 5 per cent of ten",
    "COUNT, 9.8 10 10.2, STEADY, less than 5 per cent",
    "COUNT, 0 0 0, STEADY, nothing changes nothing",
  })
  void aTrendIsNamedFromItsThresholdOn(
      Measure measure, String values, Trend.Name name, String why) {
    assertEquals(name, Trend.until(measure, series(values), 2024, 2000).name(), why);
  }

  /** Values of years that end with 2024; a dash for a year without one. */
  private static Series series(String values) {
    List<Figure> figures = new ArrayList<>();
    String[] written = values.split(" ");
    for (int i = 0; i < written.length; i++) {
      boolean known = !written[i].equals("-");
      figures.add(
          new Figure(
              "x",
              "a",
              2025 - written.length + i,
              Breakdown.TOTAL,
              "",
              null,
              null,
              known ? new BigDecimal(written[i]) : null,
              null,
              known ? ObservationFlag.NONE : ObservationFlag.NO_VALUE,
              0));
    }
    return Series.of(Measure.MEAN, figures);
  }
}
