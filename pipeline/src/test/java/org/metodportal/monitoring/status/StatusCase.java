package org.metodportal.monitoring.status;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Target;
import org.metodportal.definition.UnitKind;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Series;
import org.metodportal.page.DefinitionDraft;

/** A row of cases.md: what is given, and what is expected as one line. */
record StatusCase(String number, String given, String expected, IndicatorStatus actual) {
  private static final Pattern IN_FORCE = Pattern.compile("в силе с (\\d+);? ?(.*)");
  private static final Pattern ACT = Pattern.compile("(.*) \\(акт (\\d+)\\)");

  @Override
  public String toString() {
    return number + ": " + given;
  }

  static Stream<StatusCase> all() throws IOException {
    try (InputStream in = StatusCase.class.getResourceAsStream("cases.md")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> line.matches("\\| \\d+ .*")).map(StatusCase::of);
    }
  }

  private static StatusCase of(String line) {
    String[] cells = line.substring(1).split("\\|", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    boolean down = cells[1].endsWith("↓");
    Measure measure = Measure.valueOf(cells[1].replace("↓", "").toUpperCase(Locale.ROOT));
    List<Figure> figures = figures(cells[3]);
    Matcher inForce = IN_FORCE.matcher(cells[2]);
    boolean since = inForce.matches();
    IndicatorDefinition definition =
        definition(
            measure,
            down,
            since ? inForce.group(2) : cells[2],
            since ? Integer.parseInt(inForce.group(1)) : 0);
    List<Integer> years =
        figures.isEmpty()
            ? List.of()
            : IntStream.rangeClosed(figures.get(0).year(), figures.get(figures.size() - 1).year())
                .boxed()
                .toList();
    return new StatusCase(
        cells[0],
        String.join(" | ", cells[1], cells[2], cells[3]),
        String.join(" | ", cells[4], cells[5], cells[6], cells[7], cells[8]),
        IndicatorStatus.judge(definition, Series.of(measure, figures), years));
  }

  private static IndicatorDefinition definition(
      Measure measure, boolean down, String ledger, int inForceFrom) {
    UnitKind unit =
        switch (measure) {
          case SHARE, MEAN -> UnitKind.PERSON;
          case COUNT -> UnitKind.EVENT;
          case PRESENCE, LEVEL, NUMBER -> UnitKind.TERRITORY;
        };
    var draft = DefinitionDraft.of("x", "a", "А", "а").kind(measure, unit);
    draft.inForce(inForceFrom, 2021);
    if (down) {
      draft.downwards();
    }
    if (!ledger.isEmpty()) {
      draft.targets(Stream.of(ledger.split("→")).map(StatusCase::target).toArray(Target[]::new));
    }
    return draft.build();
  }

  private static Target target(String written) {
    Matcher act = ACT.matcher(written.strip());
    boolean dated = act.matches();
    String text = dated ? act.group(1) : written;
    LocalDate date = dated ? LocalDate.of(Integer.parseInt(act.group(2)), 1, 10) : null;
    BigDecimal every = null;
    BigDecimal opening = null;
    TreeMap<Integer, BigDecimal> named = new TreeMap<>();
    for (String part : text.strip().split(", ")) {
      if (part.endsWith(" ежегодно")) {
        every = new BigDecimal(part.substring(0, part.indexOf(' ')));
      } else if (part.contains(" в ")) {
        opening = new BigDecimal(part.substring(0, part.indexOf(' ')));
      } else {
        String[] pair = part.split(": ");
        named.put(Integer.valueOf(pair[0]), new BigDecimal(pair[1]));
      }
    }
    return new Target("Приказ", "п. 1", date, every, opening, named, "");
  }

  private static List<Figure> figures(String text) {
    List<Figure> figures = new ArrayList<>();
    if (text.isEmpty()) {
      return figures;
    }
    for (String part : text.split(", ")) {
      int year = Integer.parseInt(part.substring(0, 4));
      String value = part.substring(5);
      figures.add(
          switch (value) {
            case "c" -> figure(year, null, null, null, ObservationFlag.HIDDEN);
            case "x" -> figure(year, null, null, null, ObservationFlag.NO_VALUE);
            case "0/0z" -> figure(year, 0L, 0L, null, ObservationFlag.ZERO_DENOMINATOR);
            default -> value.contains("/") ? share(year, value) : number(year, value);
          });
    }
    return figures;
  }

  private static Figure share(int year, String counts) {
    String[] pair = counts.split("/");
    long numerator = Long.parseLong(pair[0]);
    long denominator = Long.parseLong(pair[1]);
    BigDecimal published = Fraction.of(100).times(Fraction.of(numerator, denominator)).rounded(1);
    return figure(year, numerator, denominator, published, ObservationFlag.NONE);
  }

  private static Figure number(int year, String value) {
    return figure(year, null, null, new BigDecimal(value), ObservationFlag.NONE);
  }

  private static Figure figure(
      int year, Long numerator, Long denominator, BigDecimal value, ObservationFlag flag) {
    return new Figure(
        "x", "a", year, Breakdown.TOTAL, "", numerator, denominator, value, null, flag, 0);
  }
}
