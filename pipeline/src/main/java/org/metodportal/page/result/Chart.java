package org.metodportal.page.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.series.IndicatorSeries;
import org.metodportal.page.text.RussianPlural;

/**
 * Columns of an indicator over years: percent across, pixels down, so that text keeps its size on
 * any screen.
 *
 * @param height height of the drawing, pixels
 * @param baseline where columns stand, pixels from the top
 * @param columns one per year, at most the last six
 * @param targetLabel target of the last year, in short; empty when that year has none
 * @param targetLegend the targets in words, with their years where they are not one for all years
 *     from some year on
 * @param targetLabelY where that label stands, pixels from the top
 * @param earlierYearsLeftOut whether the indicator has years before the first column
 * @param summary sentence that says the shape of the columns
 */
public record Chart(
    int height,
    int baseline,
    List<Column> columns,
    String targetLabel,
    String targetLegend,
    int targetLabelY,
    boolean earlierYearsLeftOut,
    String summary) {

  /**
   * One year.
   *
   * @param left left edge of the column, percent
   * @param width width of the column, percent
   * @param center middle, percent
   * @param top top of the column, pixels
   * @param cell the value or the reason why there is none
   * @param targetY the target's line, pixels; null when the year has no target
   * @param targetLeft left end of that line, percent
   * @param targetRight right end of that line, percent
   * @param target the target in words; empty when there is none
   * @param beforeAct whether the act was not in force yet: shown grey, not judged
   */
  public record Column(
      int year,
      BigDecimal left,
      BigDecimal width,
      BigDecimal center,
      int top,
      Cell cell,
      @Nullable Integer targetY,
      BigDecimal targetLeft,
      BigDecimal targetRight,
      String target,
      boolean beforeAct) {

    /** Height of the column, pixels: at least 1, and enough for words where there is no value. */
    public int height() {
      return cell.present() ? Math.max(BASELINE - top, 1) : HEIGHT_FOR_WORDS;
    }

    /** The value, or the words why there is none, one a line. */
    public List<String> labelWords() {
      return cell.present() ? List.of(cell.text()) : List.of(cell.text().split(" "));
    }

    /**
     * Baseline of the first line of the label, pixels from the top: above the target's line where
     * that would cross it.
     */
    public int labelY() {
      int more = LABEL_LINE * (labelWords().size() - 1);
      int usual = cell.present() ? top - 8 : BASELINE - 32 - more / 2;
      Integer line = targetY;
      return line != null && line > usual - LABEL_ASCENT && line < usual + more + LABEL_DESCENT
          ? line - LABEL_DESCENT - 2 - more
          : usual;
    }
  }

  private static final int MOST_COLUMNS = 6;
  private static final int TOP = 30;
  private static final int BASELINE = 190;
  private static final int HEIGHT = 220;
  private static final int HEIGHT_FOR_WORDS = 72;

  /** Heights of a label, pixels: from line to line, of its letters above and below the baseline. */
  private static final int LABEL_LINE = 16;

  private static final int LABEL_ASCENT = 14;
  private static final int LABEL_DESCENT = 4;
  private static final BigDecimal RIGHT_EDGE = BigDecimal.valueOf(88);
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal SHARE_OF_SLOT = new BigDecimal("0.56");
  private static final BigDecimal TOP_LEVEL = BigDecimal.valueOf(3);

  /** The chart of an indicator; null for a yes or no and where no year has a value. */
  public static @Nullable Chart of(IndicatorDefinition definition, IndicatorSeries series) {
    if (definition.measure() == Measure.PRESENCE || series.total().latest() == null) {
      return null;
    }
    List<Integer> years = series.years();
    List<Integer> shown = years.subList(Math.max(0, years.size() - MOST_COLUMNS), years.size());
    ValueWords words = ValueWords.of(definition);
    BigDecimal top = top(definition, series, shown);
    boolean targets = shown.stream().anyMatch(year -> target(series.total().figure(year)) != null);
    BigDecimal slot =
        (targets ? RIGHT_EDGE : WHOLE)
            .divide(BigDecimal.valueOf(shown.size()), 4, RoundingMode.HALF_UP);

    List<Column> columns = new ArrayList<>();
    String label = "";
    int labelY = 0;
    for (int i = 0; i < shown.size(); i++) {
      Figure figure = series.total().figure(shown.get(i));
      BigDecimal left = slot.multiply(BigDecimal.valueOf(i));
      BigDecimal width = slot.multiply(SHARE_OF_SLOT);
      BigDecimal center = left.add(slot.divide(BigDecimal.valueOf(2), 4, RoundingMode.HALF_UP));
      BigDecimal value = figure == null ? null : figure.value();
      BigDecimal target = target(figure);
      String said = target == null ? "" : words.prose(target);
      label = target == null ? "" : words.compact(brief(target));
      labelY = target == null ? 0 : y(target, top);
      columns.add(
          new Column(
              shown.get(i),
              two(center.subtract(width.divide(BigDecimal.valueOf(2), 4, RoundingMode.HALF_UP))),
              two(width),
              two(center),
              value == null ? BASELINE : y(value, top),
              Cell.value(figure, words::bare),
              target == null ? null : y(target, top),
              two(left),
              two(left.add(slot)),
              said,
              !definition.ledger().inForce(shown.get(i))));
    }
    return new Chart(
        HEIGHT,
        BASELINE,
        List.copyOf(columns),
        label,
        legend(columns),
        labelY,
        shown.size() < years.size(),
        summary(definition, series, shown));
  }

  /** Whether the target changes over the years, or ends before the last of them. */
  public boolean hasTargetSteps() {
    return !targetLegend.isEmpty()
        && (targetLabel.isEmpty()
            || columns.stream()
                    .map(Column::target)
                    .filter(each -> !each.isEmpty())
                    .distinct()
                    .count()
                > 1);
  }

  /** {@code 5 % (2021), 10 % (2022–2025)}; without years for one target up to the last year. */
  private static String legend(List<Column> columns) {
    List<String> runs = new ArrayList<>();
    String alone = "";
    for (int i = 0; i < columns.size(); i++) {
      String target = columns.get(i).target();
      int first = columns.get(i).year();
      while (i + 1 < columns.size() && columns.get(i + 1).target().equals(target)) {
        i++;
      }
      int last = columns.get(i).year();
      if (!target.isEmpty()) {
        runs.add(target + "\u00a0(" + (first == last ? first + ")" : first + "–" + last + ")"));
        alone = i == columns.size() - 1 ? target : "";
      }
    }
    return runs.size() == 1 && !alone.isEmpty() ? alone : String.join(", ", runs);
  }

  /** Whether some column is of a year before the act. */
  public boolean hasYearsBeforeAct() {
    return columns.stream().anyMatch(Column::beforeAct);
  }

  private static String summary(
      IndicatorDefinition definition, IndicatorSeries series, List<Integer> years) {
    ValueWords words = ValueWords.of(definition);
    Figure least = null;
    Figure most = null;
    int known = 0;
    int judged = 0;
    int met = 0;
    for (int year : years) {
      Figure figure = series.total().figure(year);
      if (figure == null || figure.value() == null) {
        continue;
      }
      known++;
      least = least == null || compare(figure, least) < 0 ? figure : least;
      most = most == null || compare(figure, most) > 0 ? figure : most;
      Standing standing = Standing.of(definition, figure);
      if (standing != null && standing.own()) {
        judged++;
        met += standing.met() ? 1 : 0;
      }
    }
    if (least == null || most == null) {
      return "Значений за эти годы нет.";
    }
    boolean all = known == years.get(years.size() - 1) - years.get(0) + 1;
    String range =
        known == 1
            ? "Известно одно значение: " + said(words, most) + "."
            : compare(least, most) == 0
                ? (all ? "Значение не менялось: " : "Все известные значения одинаковы: ")
                    + words.prose(value(most))
                    + "."
                : (all ? "От " : "Известные значения — от ")
                    + said(words, least)
                    + " до "
                    + said(words, most)
                    + ".";
    return range + met(met, judged);
  }

  /** In how many years the target was met; empty when no year can be judged. */
  static String met(int met, int judged) {
    if (judged == 0) {
      return "";
    }
    return judged == 1
        ? " Цель "
            + (met == 1 ? "" : "не\u00a0")
            + "достигнута в единственном году, за который есть и цель, и значение."
        : " Цель достигнута в "
            + met
            + " из "
            + judged
            + "\u00a0"
            + RussianPlural.genitive(judged, "года", "лет")
            + ", за которые есть и цель, и значение.";
  }

  private static String said(ValueWords words, Figure figure) {
    return words.genitive(value(figure)) + " (" + figure.year() + ")";
  }

  private static int compare(Figure a, Figure b) {
    return value(a).compareTo(value(b));
  }

  private static BigDecimal value(Figure figure) {
    BigDecimal value = figure.value();
    return value == null ? BigDecimal.ZERO : value;
  }

  private static BigDecimal top(
      IndicatorDefinition definition, IndicatorSeries series, List<Integer> years) {
    BigDecimal top = definition.measure() == Measure.LEVEL ? TOP_LEVEL : BigDecimal.ZERO;
    for (int year : years) {
      Figure figure = series.total().figure(year);
      BigDecimal value = figure == null ? null : figure.value();
      BigDecimal target = target(figure);
      top = value == null ? top : top.max(value);
      top = target == null ? top : top.max(target);
    }
    return top.signum() == 0 ? BigDecimal.ONE : top;
  }

  /** Without a fraction that is nought. */
  private static BigDecimal brief(BigDecimal target) {
    return target.stripTrailingZeros().scale() <= 0
        ? target.setScale(0, RoundingMode.UNNECESSARY)
        : target;
  }

  private static @Nullable BigDecimal target(@Nullable Figure figure) {
    return figure == null ? null : figure.target();
  }

  private static int y(BigDecimal value, BigDecimal top) {
    BigDecimal height =
        value
            .max(BigDecimal.ZERO)
            .multiply(BigDecimal.valueOf((long) BASELINE - TOP))
            .divide(top, 0, RoundingMode.HALF_UP);
    return BASELINE - height.intValueExact();
  }

  private static BigDecimal two(BigDecimal percent) {
    return percent.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
