package org.metodportal.page.roadmap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.NamedDays;
import org.metodportal.content.deadline.PlanPeriod;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.RussianPlural;

/**
 * Terms of a section along the quarters of the plan: percent across, pixels down, so that text
 * keeps its size on any screen.
 *
 * @param height height of the drawing, pixels
 * @param bottom where the lanes end, pixels from the top
 * @param lines lines between quarters
 * @param names names of years and, when there is room, of quarters
 * @param lanes one for each event, or for each direction when directions have several
 * @param today place of the day of the statuses, percent; null outside of the plan
 * @param todayWords {@code 21.11.2026}
 * @param todayAnchor how those words stand to their place: {@code start}, {@code middle}, {@code
 *     end}
 * @param byDirection whether a lane is a direction
 * @param summary sentence that says what is drawn
 * @param rows the same terms for the table
 */
public record RoadmapTimeline(
    int height,
    int bottom,
    List<Line> lines,
    List<Name> names,
    List<Lane> lanes,
    @Nullable BigDecimal today,
    String todayWords,
    String todayAnchor,
    boolean byDirection,
    String summary,
    List<Row> rows) {
  private static final int YEAR_BASE = 16;
  private static final int QUARTER_BASE = 36;
  private static final int LANE = 24;
  private static final int FOOT = 22;
  private static final int MOST_NAMED_QUARTERS = 12;
  private static final BigDecimal NARROWEST = new BigDecimal("1.2");
  private static final BigDecimal NEAR_THE_LEFT = BigDecimal.valueOf(24);
  private static final BigDecimal NEAR_THE_RIGHT = BigDecimal.valueOf(86);
  private static final Comparator<Bar> LONGEST_FIRST =
      Comparator.comparing(Bar::steady).thenComparing(Bar::width).reversed().thenComparing(Bar::x);

  /** A line across the lanes, percent; a year starts at the strong ones. */
  public record Line(BigDecimal x, boolean strong) {}

  /** A word above the lanes: its middle in percent, its base in pixels. */
  public record Name(BigDecimal x, int y, String text) {}

  /**
   * A lane.
   *
   * @param label number of the event or of the direction
   * @param y its middle, pixels from the top
   * @param bars its terms, the longest first
   */
  public record Lane(String label, int y, List<Bar> bars) {}

  /** A term: left edge and width in percent; a steady one lasts as long as the plan. */
  public record Bar(BigDecimal x, BigDecimal width, boolean steady) {}

  /** A term in words; a day that is not named is a dash. */
  public record Row(String number, String term, String start, String end) {}

  /** The timeline of a section; null when none of its terms names days. */
  static @Nullable RoadmapTimeline of(List<RoadmapEvent> events, PlanPeriod plan, LocalDate asOf) {
    if (events.stream().allMatch(event -> event.dated().isEmpty())) {
      return null;
    }
    RoadmapAxis axis = RoadmapAxis.of(plan);
    boolean quartersNamed = axis.quarters().size() <= MOST_NAMED_QUARTERS;
    int top = (quartersNamed ? QUARTER_BASE : YEAR_BASE) + LANE / 2;
    Map<String, List<RoadmapEvent>> groups = groups(events);
    List<Lane> lanes = new ArrayList<>();
    groups.forEach(
        (label, members) ->
            lanes.add(new Lane(label, top + LANE * lanes.size() + LANE / 2, bars(members, axis))));
    int bottom = top + LANE * lanes.size();
    BigDecimal today = axis.contains(asOf) ? axis.x(asOf) : null;
    return new RoadmapTimeline(
        bottom + (today == null ? 1 : FOOT),
        bottom,
        axis.quarters().stream()
            .map(quarter -> new Line(axis.x(quarter), quarter.getMonthValue() == 1))
            .toList(),
        names(axis, quartersNamed),
        List.copyOf(lanes),
        today,
        RussianDates.numeric(asOf),
        anchor(today),
        groups.size() < events.size(),
        summary(events, lanes),
        rows(events));
  }

  /** By direction where directions have several events; else each event alone. */
  private static Map<String, List<RoadmapEvent>> groups(List<RoadmapEvent> events) {
    long directions = events.stream().map(RoadmapEvent::direction).distinct().count();
    boolean byDirection =
        directions > 1
            && directions < events.size()
            && events.stream().noneMatch(event -> event.direction().isEmpty());
    Map<String, List<RoadmapEvent>> groups = new LinkedHashMap<>();
    Map<String, String> labels = new LinkedHashMap<>();
    for (RoadmapEvent event : events) {
      String number = RoadmapWords.number(event);
      String label =
          byDirection
              ? labels.computeIfAbsent(event.direction(), name -> number.split("\\.", 2)[0])
              : number;
      groups.computeIfAbsent(label, key -> new ArrayList<>()).add(event);
    }
    return groups;
  }

  private static List<Bar> bars(List<RoadmapEvent> events, RoadmapAxis axis) {
    TreeSet<Bar> bars = new TreeSet<>(LONGEST_FIRST);
    for (RoadmapEvent event : events) {
      if (event.dated().isEmpty() && event.term().meaning().lasts()) {
        bars.add(bar(axis, axis.start(), axis.end(), true));
      }
      for (NamedDays time : event.times()) {
        if (time.first().isBefore(axis.end()) && !time.last().isBefore(axis.start())) {
          bars.add(bar(axis, time.first(), time.last().plusDays(1), false));
        }
      }
    }
    return List.copyOf(bars);
  }

  private static Bar bar(RoadmapAxis axis, LocalDate from, LocalDate after, boolean steady) {
    BigDecimal x = axis.x(from);
    return new Bar(x, axis.x(after).subtract(x).max(NARROWEST), steady);
  }

  private static List<Name> names(RoadmapAxis axis, boolean quartersNamed) {
    List<Name> names = new ArrayList<>();
    LocalDate from = axis.start();
    while (from.isBefore(axis.end())) {
      LocalDate newYear = LocalDate.of(from.getYear() + 1, 1, 1);
      LocalDate to = newYear.isBefore(axis.end()) ? newYear : axis.end();
      boolean room = ChronoUnit.MONTHS.between(from, to) > RoadmapAxis.MONTHS_IN_QUARTER;
      if (room || quartersNamed) {
        names.add(new Name(axis.middle(from, to), YEAR_BASE, String.valueOf(from.getYear())));
      }
      from = to;
    }
    if (quartersNamed) {
      for (LocalDate quarter : axis.quarters()) {
        LocalDate next = quarter.plusMonths(RoadmapAxis.MONTHS_IN_QUARTER);
        names.add(new Name(axis.middle(quarter, next), QUARTER_BASE, RoadmapWords.roman(quarter)));
      }
    }
    return List.copyOf(names);
  }

  private static String summary(List<RoadmapEvent> events, List<Lane> lanes) {
    boolean steady = lanes.stream().flatMap(lane -> lane.bars().stream()).anyMatch(Bar::steady);
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    int dated = 0;
    for (RoadmapEvent event : events) {
      dated += event.dated().isEmpty() ? 0 : 1;
      for (NamedDays time : event.times()) {
        first = time.first().isBefore(first) ? time.first() : first;
        last = time.last().isAfter(last) ? time.last() : last;
      }
    }
    return dated(dated, events.size())
        + ": от "
        + RussianDates.numeric(first)
        + " до "
        + RussianDates.numeric(last)
        + "."
        + (steady ? " Светлая полоса — работа в течение всего плана." : "");
  }

  /** {@code Дни известны у 5 из 21 срока}, at all of them or at none. */
  static String dated(int dated, int all) {
    if (dated == 0) {
      return "Дни не известны ни у одного срока";
    }
    if (dated == all) {
      return all == 1 ? "Дни известны у единственного срока" : "Дни известны у всех сроков";
    }
    return "Дни известны у "
        + dated
        + " из "
        + all
        + "\u00a0"
        + RussianPlural.genitive(all, "срока", "сроков");
  }

  private static List<Row> rows(List<RoadmapEvent> events) {
    List<Row> rows = new ArrayList<>();
    for (RoadmapEvent event : events) {
      String number = RoadmapWords.number(event);
      String term = event.term().text();
      if (event.dated().isEmpty()) {
        rows.add(new Row(number, term, "—", "—"));
      }
      for (NamedDays part : event.dated()) {
        rows.add(
            new Row(
                number,
                part.label().isEmpty() ? term : part.label(),
                RoadmapWords.day(part.start(), part.yearly()),
                RoadmapWords.day(part.end(), part.yearly())));
      }
    }
    return List.copyOf(rows);
  }

  private static String anchor(@Nullable BigDecimal today) {
    if (today == null || today.compareTo(NEAR_THE_LEFT) < 0) {
      return "start";
    }
    return today.compareTo(NEAR_THE_RIGHT) > 0 ? "end" : "middle";
  }
}
