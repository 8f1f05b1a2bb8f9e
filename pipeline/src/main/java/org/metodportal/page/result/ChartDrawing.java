package org.metodportal.page.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.metodportal.page.result.Chart.Column;

/**
 * A chart as a picture of its own: SVG with its size, colours, title and source inside, for a
 * report or a slide. The chart counts in percent across, the picture in pixels.
 *
 * @param title what is shown, with its unit
 * @param heading the title in lines
 * @param place whose values they are
 * @param description the shape of the columns, then every year in words
 * @param legend lines that explain the looks, below the chart
 * @param source last lines: act, day of the data, address
 */
public record ChartDrawing(
    Chart chart,
    String title,
    List<String> heading,
    String place,
    String description,
    List<String> legend,
    List<String> source) {
  private static final int WIDTH = 760;
  private static final int MARGIN = 24;

  /** Heights of a line, pixels. */
  private static final int TITLE_LINE = 24;

  private static final int TEXT_LINE = 19;
  private static final int SOURCE_LINE = 17;

  /** Letters on a line: a letter is a little more than half as wide as high, bold ones wider. */
  private static final int TITLE_LETTERS = 58;

  private static final int TEXT_LETTERS = 84;
  private static final int SOURCE_LETTERS = 96;

  /**
   * Lays the picture out.
   *
   * @param title with its unit
   * @param source lines, which are wrapped to the width of the picture
   */
  public static ChartDrawing of(Chart chart, String title, String place, List<String> source) {
    return new ChartDrawing(
        chart,
        unbroken(title),
        wrapped(title, TITLE_LETTERS),
        unbroken(place),
        unbroken(description(chart)),
        legend(chart),
        source.stream().flatMap(line -> wrapped(line, SOURCE_LETTERS).stream()).toList());
  }

  private static String description(Chart chart) {
    List<String> years = new ArrayList<>();
    for (Column column : chart.columns()) {
      years.add(
          column.year()
              + " — "
              + column.cell().text()
              + (column.target().isEmpty() ? "" : " (цель " + column.target() + ")"));
    }
    return chart.summary() + " По годам: " + String.join("; ", years) + ".";
  }

  private static List<String> legend(Chart chart) {
    List<String> lines = new ArrayList<>();
    if (chart.columns().stream().anyMatch(column -> !column.cell().present())) {
      lines.addAll(
          wrapped(
              "Пустой столбец — значения нет: «скрыто», чтобы нельзя было узнать людей; «нет"
                  + " данных» — считать нечего; «не из кого считать» — доли нет, это не ноль.",
              TEXT_LETTERS));
    }
    if (chart.hasYearsBeforeAct()) {
      lines.add(unbroken("Серый столбец — год до документа: не оценивается."));
    }
    if (chart.earlierYearsLeftOut()) {
      lines.add("Показаны последние шесть лет.");
    }
    return List.copyOf(lines);
  }

  /** Pixels across. */
  public int width() {
    return WIDTH;
  }

  /** Pixels down, with the margin below the last line. */
  public int height() {
    return sourceTop() + source.size() * SOURCE_LINE + MARGIN / 2;
  }

  /** Where the chart begins, pixels from the top: below title and place. */
  public int top() {
    return MARGIN + heading.size() * TITLE_LINE + TEXT_LINE + 8;
  }

  /** Baseline of the first line of the legend, pixels from the top. */
  public int legendTop() {
    return top() + chart.height() + 20;
  }

  /** Baseline of the first line of the source, pixels from the top. */
  public int sourceTop() {
    int target = chart.targetLegend().isEmpty() ? 0 : TEXT_LINE + 1;
    return legendTop() + target + legend.size() * TEXT_LINE + 6;
  }

  /** Pixels from the left edge of the picture. */
  public String across(BigDecimal percent) {
    return plain(pixels(percent).add(BigDecimal.valueOf(MARGIN)));
  }

  /** The length in pixels. */
  public String length(BigDecimal percent) {
    return plain(pixels(percent));
  }

  private static BigDecimal pixels(BigDecimal percent) {
    return percent
        .multiply(BigDecimal.valueOf((long) WIDTH - 2 * MARGIN))
        .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  /** Lines of at most so many letters; a longer word has a line of its own. */
  static List<String> wrapped(String text, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
        lines.add(unbroken(line.toString()));
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    if (line.length() > 0) {
      lines.add(unbroken(line.toString()));
    }
    return lines;
  }

  /** A dash stays on the line of the word before it, a number on that of its «№». */
  private static String unbroken(String text) {
    return text.replace(" — ", "\u00a0— ").replace("№ ", "№\u00a0");
  }
}
