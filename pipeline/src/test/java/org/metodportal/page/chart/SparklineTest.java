package org.metodportal.page.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The small line beside a number, and what is said of its end. */
final class SparklineTest {
  private static final Pattern PLACE = Pattern.compile("[ML](\\d+) (\\d+)");

  /** Values of 2020 and the years after it; null where there is none. */
  private static @Nullable Sparkline line(@Nullable String... values) {
    List<Sparkline.Point> points = new ArrayList<>();
    for (String value : values) {
      points.add(
          new Sparkline.Point(2020 + points.size(), value == null ? null : new BigDecimal(value)));
    }
    return Sparkline.of(points);
  }

  private static List<Integer> heights(@Nullable Sparkline line) {
    List<Integer> heights = new ArrayList<>();
    assertNotNull(line);
    Matcher place = PLACE.matcher(line.path());
    while (place.find()) {
      heights.add(Integer.parseInt(place.group(2)));
    }
    return heights;
  }

  private static String said(@Nullable Sparkline line) {
    assertNotNull(line);
    return line.arrow() + " " + line.word().replace('\u00a0', ' ');
  }

  @Test
  void fewerThanTwoValuesMakeNoLine() {
    assertNull(line());
    assertNull(line("5", null));
  }

  @Test
  void theLowestAndTheHighestValueFillTheHeight() {
    assertEquals(List.of(20, 4, 12), heights(line("0", "10", "5")));
  }

  @Test
  void aSmallChangeOfALargeValueLooksSmall() {
    assertEquals(List.of(13, 11), heights(line("50", "50.5")));
    assertEquals(List.of(12, 12), heights(line("50", "50")));
    assertEquals(List.of(12, 12), heights(line("0", "0")));
  }

  @Test
  void aYearWithoutAValueBreaksTheLineAndItsNeighbourStaysADot() {
    Sparkline line = line("0", "10", null, "5");
    assertNotNull(line);
    assertEquals("M4 20h0L30 4M84 12h0", line.path());
    assertEquals(84, line.x());
    assertEquals(12, line.y());
  }

  @Test
  void theArrowSpeaksOfTheLastTwoPublishedValues() {
    assertEquals("↑ за год больше", said(line("9", "1", "2")));
    assertEquals("↓ за год меньше", said(line("1", "2", "1.9")));
    assertEquals("→ за год без изменений", said(line("1", "2", "2.0")));
    assertEquals("↓ с 2020 года меньше", said(line("2", null, "1", null)));
  }
}
