package org.metodportal.page.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.metodportal.page.result.Chart.Column;

/**
 * A chart as a picture of its own: SVG with its size, colours, title and source inside, for a
 * report or a slide. All looks are attributes of the shapes, so that it looks the same in a browser
 * under any content policy, in an office program and in print.
 */
public final class ChartDrawing {
  private static final int WIDTH = 760;
  private static final int MARGIN = 24;
  private static final int TITLE_SIZE = 19;
  private static final int TEXT_SIZE = 14;
  private static final int SOURCE_SIZE = 12;

  /** Letters on a line: a letter is a little more than half as wide as high, bold ones wider. */
  private static final int TITLE_LETTERS = 58;

  private static final int TEXT_LETTERS = 84;
  private static final int SOURCE_LETTERS = 96;

  private static final int ABSENT_HEIGHT = 72;
  private static final int ABSENT_LINE = 16;
  private static final String INK = "#15191d";
  private static final String MUTED = "#4b555f";
  private static final String EDGE = "#6b7680";
  private static final String ACCENT = "#1c4a7e";
  private static final String PAPER = "#ffffff";

  private final Chart chart;
  private final StringBuilder svg = new StringBuilder();
  private int y = MARGIN;

  private ChartDrawing(Chart chart) {
    this.chart = chart;
  }

  /**
   * Draws.
   *
   * @param title what is shown, with its unit
   * @param place whose values they are
   * @param source lines below: act, day of the data, address
   * @return XML in UTF-8 with LF
   */
  public static String svg(Chart chart, String title, String place, List<String> source) {
    return new ChartDrawing(chart).draw(title, place, source);
  }

  private String draw(String title, String place, List<String> source) {
    lines(wrapped(title, TITLE_LETTERS), TITLE_SIZE, INK, " font-weight=\"700\"");
    lines(wrapped(place, TEXT_LETTERS), TEXT_SIZE, MUTED, "");
    y += 8;
    columns(y);
    y += chart.height() + 20;
    legend();
    y += 6;
    for (String line : source) {
      lines(wrapped(line, SOURCE_LETTERS), SOURCE_SIZE, MUTED, "");
    }
    int height = y + MARGIN - SOURCE_SIZE;
    return String.format(
            Locale.ROOT,
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" \
            font-family="Arial, 'Liberation Sans', sans-serif" xml:lang="ru" role="img" \
            aria-labelledby="title desc">
            <title id="title">%s. %s</title>
            <desc id="desc">%s</desc>
            <rect width="%d" height="%d" fill="%s"/>
            """,
            WIDTH,
            height,
            WIDTH,
            height,
            escaped(title),
            escaped(place),
            escaped(description()),
            WIDTH,
            height,
            PAPER)
        + svg
        + "</svg>\n";
  }

  /** The summary of the page, then every year in words. */
  private String description() {
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

  private void columns(int top) {
    int base = top + chart.baseline();
    for (Column column : chart.columns()) {
      boolean known = column.cell().present();
      int high = known ? Math.max(chart.baseline() - column.top(), 1) : ABSENT_HEIGHT;
      svg.append(
          String.format(
              Locale.ROOT,
              "<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\" %s/>\n",
              across(column.left()),
              base - high,
              length(column.width()),
              high,
              known
                  ? "fill=\"" + (column.beforeAct() ? EDGE : ACCENT) + "\""
                  : "fill=\"" + PAPER + "\" stroke=\"" + EDGE + "\"" + dashes(column.cell())));
    }
    line("0", "100", base, base, EDGE, "");
    for (Column column : chart.columns()) {
      Integer target = column.targetY();
      if (target != null) {
        String left = column.targetLeft().toPlainString();
        String right = column.targetRight().toPlainString();
        line(left, right, top + target, top + target, PAPER, " stroke-width=\"5\"");
        line(
            left,
            right,
            top + target,
            top + target,
            INK,
            " stroke-width=\"2\" stroke-dasharray=\"7 4\"");
      }
    }
    for (Column column : chart.columns()) {
      label(column, top);
      text(
          column.center(),
          base + 22,
          TEXT_SIZE,
          INK,
          " text-anchor=\"middle\"",
          String.valueOf(column.year()));
    }
    if (!chart.targetLabel().isEmpty()) {
      Column last = chart.columns().get(chart.columns().size() - 1);
      text(
          last.targetRight().add(BigDecimal.ONE),
          top + chart.targetLabelY() + 5,
          TEXT_SIZE,
          INK,
          "",
          "цель " + chart.targetLabel());
    }
  }

  /** The value above its column, or why there is none inside the empty one, a word a line. */
  private void label(Column column, int top) {
    if (column.cell().present()) {
      int above = top + column.top() - 8;
      String bold = " text-anchor=\"middle\" font-weight=\"700\"";
      String number = column.cell().text();
      // First its outline in the colour of the ground: a line of the target may run behind it.
      text(
          column.center(),
          above,
          TEXT_SIZE + 1,
          PAPER,
          bold + " stroke=\"" + PAPER + "\" stroke-width=\"4\" aria-hidden=\"true\"",
          number);
      text(
          column.center(),
          above,
          TEXT_SIZE + 1,
          INK,
          bold + " id=\"value-" + column.year() + "\"",
          number);
      return;
    }
    String[] words = column.cell().text().split(" ");
    String x = across(column.center());
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%s\" y=\"%d\" font-size=\"%d\" fill=\"%s\" font-style=\"italic\"%s>",
            x,
            top + chart.baseline() - 32 - 8 * (words.length - 1),
            TEXT_SIZE - 1,
            MUTED,
            " text-anchor=\"middle\" id=\"value-" + column.year() + "\""));
    for (int i = 0; i < words.length; i++) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<tspan x=\"%s\" dy=\"%d\">%s</tspan>",
              x,
              i == 0 ? 0 : ABSENT_LINE,
              escaped(words[i] + (i + 1 < words.length ? " " : ""))));
    }
    svg.append("</text>\n");
  }

  private void legend() {
    if (!chart.targetLegend().isEmpty()) {
      line("0", "5", y - 4, y - 4, INK, " stroke-width=\"2\" stroke-dasharray=\"7 4\"");
      text(new BigDecimal("6.5"), y, TEXT_SIZE, INK, "", "цель: " + chart.targetLegend());
      y += TEXT_SIZE + 6;
    }
    if (chart.columns().stream().anyMatch(column -> !column.cell().present())) {
      lines(
          wrapped(
              "Пустой столбец — значения нет: «скрыто», чтобы нельзя было узнать людей; «нет"
                  + " данных» — считать нечего; «не из кого считать» — доли нет, это не ноль.",
              TEXT_LETTERS),
          TEXT_SIZE,
          MUTED,
          "");
    }
    if (chart.hasYearsBeforeAct()) {
      lines(List.of("Серый столбец — год до документа: не оценивается."), TEXT_SIZE, MUTED, "");
    }
    if (chart.earlierYearsLeftOut()) {
      lines(List.of("Показаны последние шесть лет."), TEXT_SIZE, MUTED, "");
    }
  }

  private static String dashes(Cell cell) {
    return switch (cell.flag()) {
      case NO_VALUE -> " stroke-dasharray=\"4 4\"";
      case ZERO_DENOMINATOR -> " stroke-dasharray=\"1 4\"";
      case NONE, HIDDEN -> "";
    };
  }

  private void lines(List<String> lines, int size, String colour, String more) {
    for (String each : lines) {
      text(BigDecimal.ZERO, y, size, colour, more, each);
      y += size + 5;
    }
  }

  private void text(BigDecimal at, int down, int size, String colour, String more, String words) {
    svg.append("<text x=\"")
        .append(across(at))
        .append("\" y=\"")
        .append(down)
        .append("\" font-size=\"")
        .append(size)
        .append("\" fill=\"")
        .append(colour)
        .append('"')
        .append(more)
        .append('>')
        .append(escaped(words))
        .append("</text>\n");
  }

  private void line(String from, String to, int first, int last, String colour, String more) {
    svg.append("<line x1=\"")
        .append(across(new BigDecimal(from)))
        .append("\" y1=\"")
        .append(first)
        .append("\" x2=\"")
        .append(across(new BigDecimal(to)))
        .append("\" y2=\"")
        .append(last)
        .append("\" stroke=\"")
        .append(colour)
        .append('"')
        .append(more)
        .append("/>\n");
  }

  /** Pixels from the left edge; the drawing of the page counts in percent. */
  private static String across(BigDecimal percent) {
    return plain(pixels(percent).add(BigDecimal.valueOf(MARGIN)));
  }

  private static String length(BigDecimal percent) {
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
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace(" — ", "\u00a0— ")
        .replace("№ ", "№\u00a0");
  }
}
