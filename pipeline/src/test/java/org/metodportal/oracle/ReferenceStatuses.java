package org.metodportal.oracle;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Holds the statuses of {@code open-data/status.csv} against the same computed anew from {@code
 * open-data/indicators.csv} and the targets of the acts by the words of the monitoring contract.
 * Nothing of the program is used but what it published. The years of a window are those from its
 * first value to its last, as in «за пять лет рост» of the values of 2020 to 2025.
 */
final class ReferenceStatuses {
  private final List<String> disagreements = new ArrayList<>();
  private int compared;

  private record Trend(Value slope, int points, Value span, int first, int last, Integer turn) {}

  /**
   * Compares the statuses of a site.
   *
   * @param content the folder with its acts and indicators
   * @param open its folder of open data
   */
  ReferenceStatuses(Path content, Path open) throws IOException {
    Map<String, SortedMap<Integer, Value>> values = new TreeMap<>();
    Map<String, Card> cards = new TreeMap<>();
    for (CSVRecord row : OpenTablesOfSite.rows(open.resolve("indicators.csv"))) {
      if (row.get("breakdown").equals("total")) {
        String key = key(row);
        if (!cards.containsKey(key)) {
          cards.put(key, card(content, row.get("territory"), row.get("indicator")));
        }
        Value value = value(row, cards.get(key).measure());
        values.computeIfAbsent(key, each -> new TreeMap<>());
        if (value != null) {
          values.get(key).put(Integer.parseInt(row.get("year")), value);
        }
      }
    }
    for (CSVRecord row : OpenTablesOfSite.rows(open.resolve("status.csv"))) {
      compare(row, cards.get(key(row)), values.get(key(row)));
    }
  }

  /** What was found, one sentence each. */
  List<String> disagreements() {
    return List.copyOf(disagreements);
  }

  /** How many statuses were compared. */
  int compared() {
    return compared;
  }

  private static String key(CSVRecord row) {
    return row.get("territory") + "/" + row.get("indicator");
  }

  private void compare(CSVRecord row, Card card, SortedMap<Integer, Value> values) {
    int year = Integer.parseInt(row.get("year"));
    String expected;
    if (card.measure().equals("presence")) {
      return;
    } else if (year < card.inForce()) {
      expected = "before-act,,";
    } else if (!values.containsKey(year)) {
      return;
    } else {
      Trend trend = trend(card, values, year);
      expected =
          status(card, values, year)
              + ","
              + (trend.slope == null ? "" : trend.slope.rounded(2))
              + ","
              + (trend.turn == null ? "" : trend.turn);
    }
    compared++;
    String told = row.get("status") + "," + row.get("trend") + "," + row.get("turn_year");
    if (!expected.equals(told)) {
      disagreements.add(key(row) + " " + year + ": expected " + expected + ", told " + told);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  private static Map<?, ?> yaml(String text) {
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  /** The second reading of an act is judged as the first, by the same targets. */
  private static Card card(Path content, String territory, String code) throws IOException {
    Path folder = content.resolve(territory);
    Map<?, ?> act = (Map<?, ?>) yaml(text(folder.resolve("territory.yaml"))).get("act");
    Map<?, ?> keys =
        yaml(
            text(folder.resolve("indicators/" + code.replace("-r2", "") + ".md"))
                .split("\n---\n")[0]);
    List<Map<?, ?>> targets = new ArrayList<>();
    if (keys.get("targets") instanceof List<?> list) {
      list.forEach(each -> targets.add((Map<?, ?>) each));
    }
    return new Card(
        keys.get("measure").toString(),
        !"down".equals(keys.get("direction")),
        Integer.parseInt(act.get("date").toString().substring(0, 4)),
        targets);
  }

  private static Value value(CSVRecord row, String measure) {
    if (row.get("value").isEmpty()) {
      return null;
    }
    boolean counted = measure.equals("share") && !row.get("denominator").isEmpty();
    return counted
        ? Value.of(
            new BigInteger(row.get("numerator")).multiply(BigInteger.valueOf(100)),
            new BigInteger(row.get("denominator")))
        : Value.of(new BigDecimal(row.get("value")));
  }

  /** The window of a year: values in force of its last six years, filled up to three. */
  private static SortedMap<Integer, Value> window(
      Card card, SortedMap<Integer, Value> values, int year) {
    TreeMap<Integer, Value> window = new TreeMap<>();
    for (int one = Math.max(card.inForce(), year - 5); one <= year; one++) {
      if (values.containsKey(one)) {
        window.put(one, values.get(one));
      }
    }
    for (int one = card.inForce() - 1; one > year - 6 && window.size() < 3; one--) {
      if (values.containsKey(one)) {
        window.put(one, values.get(one));
      }
    }
    return window;
  }

  private static Trend trend(Card card, SortedMap<Integer, Value> values, int year) {
    SortedMap<Integer, Value> window = window(card, values, year);
    List<Integer> years = new ArrayList<>(window.keySet());
    if (years.size() < 2) {
      return new Trend(null, years.size(), null, 0, 0, null);
    }
    List<Value> slopes = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      for (int j = i + 1; j < years.size(); j++) {
        slopes.add(
            window
                .get(years.get(j))
                .minus(window.get(years.get(i)))
                .by(Value.of(years.get(j) - years.get(i))));
      }
    }
    slopes.sort((one, other) -> one.minus(other).sign());
    Value slope =
        slopes.get((slopes.size() - 1) / 2).plus(slopes.get(slopes.size() / 2)).by(Value.of(2));
    Value span = slope.times(Value.of(years.get(years.size() - 1) - years.get(0))).absolute();
    return new Trend(
        slope,
        years.size(),
        span,
        years.get(0),
        years.get(years.size() - 1),
        years.size() < 3 || isSteady(card, window, span)
            ? null
            : turn(window, years, slope.sign()));
  }

  private static boolean isSteady(Card card, SortedMap<Integer, Value> window, Value span) {
    return switch (card.measure()) {
      case "share", "mean" -> span.isBelow(Value.of(2));
      case "level" -> span.isBelow(Value.of(new BigDecimal("0.2")));
      default -> {
        Value sum = window.values().stream().reduce(Value.of(0), Value::plus);
        Value mean = sum.by(Value.of(window.size()));
        yield span.isBelow(mean.times(Value.of(new BigDecimal("0.05"))))
            && span.isBelow(Value.of(1));
      }
    };
  }

  private static Integer turn(SortedMap<Integer, Value> window, List<Integer> years, int sign) {
    int last = years.size() - 1;
    int from = last;
    while (from > 0
        && window.get(years.get(from)).minus(window.get(years.get(from - 1))).sign() == -sign) {
      from--;
    }
    if (last - from == 0) {
      return null;
    }
    if (last - from == 1) {
      Value lost = window.get(years.get(last)).minus(window.get(years.get(last - 1))).absolute();
      Value gained =
          window.get(years.get(last - 1)).minus(window.get(years.get(0))).times(Value.of(sign));
      if (gained.sign() <= 0 || lost.times(Value.of(2)).isBelow(gained)) {
        return null;
      }
    }
    return years.get(from);
  }

  private static String untargeted(Card card, SortedMap<Integer, Value> values, int year) {
    Trend trend = trend(card, values, year);
    if (trend.points < 3) {
      return "few-points";
    }
    if (trend.turn != null) {
      return trend.slope.sign() > 0 ? "turned-down" : "turned-up";
    }
    return isSteady(card, window(card, values, year), trend.span)
        ? "unchanged"
        : trend.slope.sign() > 0 ? "rising" : "falling";
  }

  private static String status(Card card, SortedMap<Integer, Value> values, int year) {
    Value value = values.get(year);
    Value own = card.exactly(year);
    if (card.isYearly()) {
      return yearly(card, values, year, value, Objects.requireNonNull(own));
    }
    Integer named = card.named(year);
    if (named == null) {
      return untargeted(card, values, year);
    }
    Value target = Objects.requireNonNull(card.exactly(named));
    if (named < year) {
      Value then = values.get(named);
      return then == null
          ? untargeted(card, values, year)
          : card.meets(then, target) ? "met" : "not-met";
    }
    if (card.meets(value, target)) {
      return "met";
    }
    return named == year ? "not-met" : onTheWay(card, values, year, target, named);
  }

  private static String yearly(
      Card card, SortedMap<Integer, Value> values, int year, Value value, Value target) {
    Trend trend = trend(card, values, year);
    int sense = sense(card, values, year);
    if (card.meets(value, target)) {
      return sense < 0 ? "met-at-risk" : "met";
    }
    for (int before = year - 1; before >= card.inForce(); before--) {
      if (values.containsKey(before)
          && card.meets(values.get(before), Objects.requireNonNull(card.exactly(before)))) {
        return "lost";
      }
    }
    Value next = Objects.requireNonNull(card.exactly(year + 1));
    if (trend.slope != null && trend.turn == null && card.meets(value.plus(trend.slope), next)) {
      return "approaching";
    }
    return onTheWay(card, values, year, next, year + 1);
  }

  /**
   * 1 when the values go the better way, −1 when they go the worse one, 0 when neither. Two values
   * have a trend already, only no name for it.
   */
  private static int sense(Card card, SortedMap<Integer, Value> values, int year) {
    String direction = untargeted(card, values, year);
    Value slope = trend(card, values, year).slope;
    int up =
        switch (direction) {
          case "rising", "turned-up" -> 1;
          case "falling", "turned-down" -> -1;
          case "few-points" -> slope == null ? 0 : slope.sign();
          default -> 0;
        };
    return card.up() ? up : -up;
  }

  private static String onTheWay(
      Card card, SortedMap<Integer, Value> values, int year, Value target, int of) {
    Trend trend = trend(card, values, year);
    if (trend.slope == null) {
      return "not-met-no-trend";
    }
    if (sense(card, values, year) < 0) {
      return "moving-away";
    }
    if (trend.turn != null) {
      return "not-met";
    }
    Value value = values.get(year);
    Value projection = value.plus(trend.slope.times(Value.of(of - year)));
    Value miss = target.minus(projection).by(target.minus(value));
    Value five = Value.of(new BigDecimal("0.05"));
    Value twenty = Value.of(new BigDecimal("0.20"));
    return !five.isBelow(miss) ? "on-track" : !twenty.isBelow(miss) ? "slightly-behind" : "behind";
  }
}
