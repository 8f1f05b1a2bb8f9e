package org.metodportal.oracle.polluted;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One table of events in one of the shapes in which files arrive, after the Pollock benchmark
 * (Vitagliano, Hameed, Naumann et al. 2023): separator, quotation, escape, line ends, header,
 * preamble, footer, lengths of rows, encoding.
 *
 * @param shape what was done to it, in words
 * @param rows the events that stand in it, with the line where each begins
 */
public record PollutedFile(String shape, byte[] bytes, List<Row> rows) {
  /**
   * An event as it is meant.
   *
   * @param line 1-based line where it begins
   * @param last 1-based line where it ends
   * @param cells its values in the order of the columns; dates by ISO, an empty text when missing
   */
  public record Row(int line, int last, List<String> cells) {}

  private static final List<String> NAMES =
      List.of("event_id", "date", "level", "kind", "participants");
  private static final List<String> TITLES =
      List.of("Код мероприятия", "Дата", "Уровень", "Вид", "Участников");
  private static final List<String> LEVELS =
      List.of("образовательная организация", "муниципальный", "региональный", "федеральный");
  private static final List<String> KINDS =
      List.of(
          "семинар",
          "круглый стол; обсуждение",
          "мастер-класс «Урок»",
          "вебинар \"Старт\"",
          "выставка, ярмарка",
          "совет | педсовет",
          "встреча\nв школе",
          "конкурс 'Учитель'",
          "");

  private static final List<String> SEPARATORS = List.of(";", ",", "\t", "|");
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
  private static final List<String> ENCODINGS =
      List.of("UTF-8", "UTF-8 mark", "windows-1251", "UTF-16LE", "UTF-16BE", "IBM866", "KOI8-R");

  /** What one row of the file suffers. */
  private enum Wound {
    NONE,
    CELL_TOO_MANY,
    CELL_TOO_FEW,
    OPEN_MARK,
    MARK_IN_THE_MIDDLE,
    BLANK_BEFORE_MARK,
    BACKSLASH_ESCAPE,
    SINGLE_MARKS,
    OTHER_SEPARATOR
  }

  private static <T> T pick(SplittableRandom random, List<T> choices) {
    return random.nextBoolean() ? choices.get(0) : choices.get(random.nextInt(choices.size()));
  }

  /** Makes the file of a number. */
  public static PollutedFile of(long number) {
    SplittableRandom random = new SplittableRandom(number);
    String separator = pick(random, SEPARATORS);
    String lineEnd = pick(random, LINE_ENDS);
    String encoding = pick(random, ENCODINGS);
    boolean everyCellQuoted = random.nextInt(4) == 0;
    boolean titles = random.nextBoolean();
    int preamble = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0;
    boolean says = random.nextInt(8) == 0;
    boolean numbered = random.nextInt(6) == 0;
    int footer = random.nextInt(4);
    boolean ends = random.nextInt(4) > 0;
    Wound wound = pick(random, List.of(Wound.values()));
    int size = 3 + random.nextInt(12);
    int wounded = random.nextInt(size);

    Text text = new Text(lineEnd);
    if (says) {
      text.line("sep=" + separator);
    }
    for (int i = 0; i < preamble; i++) {
      text.line(i == 1 ? "" : "Сведения о мероприятиях, лист " + (i + 1));
    }
    text.line(String.join(separator, titles ? TITLES : NAMES));
    if (numbered) {
      text.line(String.join(separator, List.of("1", "2", "3", "4", "5")));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<String> cells =
          List.of(
              "E-" + (100 + i),
              String.format("20%02d-%02d-%02d", 20 + random.nextInt(6), 1 + i % 12, 1 + i),
              LEVELS.get(random.nextInt(LEVELS.size())),
              KINDS.get(random.nextInt(KINDS.size())),
              Integer.toString(1 + random.nextInt(90)));
      Wound own = i == wounded ? wound : Wound.NONE;
      int line = text.next();
      text.line(written(cells, separator, everyCellQuoted, own));
      rows.add(new Row(line, text.next() - 1, meant(cells, own)));
    }
    switch (footer) {
      case 1 -> text.line("Итого" + separator + separator + separator + separator + "500");
      case 2 -> text.line("Исполнитель: методист");
      case 3 -> {
        text.line("");
        text.line("");
      }
      default -> {}
    }
    String shape =
        "№ %d: %s, separator %s, line ends %s, %s, preamble %d, footer %d, quoted %s"
            .formatted(
                number,
                encoding,
                separator.replace("\t", "tab"),
                lineEnd.replace("\r", "CR").replace("\n", "LF"),
                wound,
                preamble,
                footer,
                everyCellQuoted);
    return new PollutedFile(shape, bytes(text.toString(ends), encoding), rows);
  }

  private static byte[] bytes(String text, String encoding) {
    return switch (encoding) {
      case "UTF-8" -> text.getBytes(StandardCharsets.UTF_8);
      case "UTF-8 mark" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
      case "UTF-16LE" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
      case "UTF-16BE" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
      default -> text.replace("«", "\"").replace("»", "\"").getBytes(Charset.forName(encoding));
    };
  }

  private static String written(
      List<String> cells, String separator, boolean everyCellQuoted, Wound wound) {
    List<String> written = new ArrayList<>();
    for (String cell : cells) {
      written.add(quoted(cell, separator, everyCellQuoted));
    }
    String kind = cells.get(3);
    switch (wound) {
      case CELL_TOO_MANY -> written.add("лишнее");
      case CELL_TOO_FEW -> written.remove(4);
      case OPEN_MARK -> written.set(3, "\"открыто");
      case MARK_IN_THE_MIDDLE -> written.set(3, "экран 15\" диагональ");
      case BLANK_BEFORE_MARK -> written.set(3, " \"" + kind.replace("\"", "\"\"") + "\"");
      case BACKSLASH_ESCAPE -> written.set(3, "\"" + kind + " \\\"да\\\"\"");
      case SINGLE_MARKS -> written.set(3, "'" + kind.replace("\n", " ") + "'");
      case OTHER_SEPARATOR -> {
        return String.join(separator.equals(";") ? "," : ";", written);
      }
      case NONE -> {}
    }
    return String.join(separator, written);
  }

  /** What the data contract says that a row with the wound means. */
  private static List<String> meant(List<String> cells, Wound wound) {
    List<String> meant = new ArrayList<>(cells);
    String kind = cells.get(3);
    switch (wound) {
      case CELL_TOO_FEW -> meant.set(4, "");
      case MARK_IN_THE_MIDDLE -> meant.set(3, "экран 15\" диагональ");
      case OPEN_MARK -> meant.set(3, "\"открыто");
      case BLANK_BEFORE_MARK -> meant.set(3, "\"" + kind.replace("\"", "\"\"") + "\"");
      case BACKSLASH_ESCAPE -> meant.set(3, (kind + " \\\"да\\\"").strip());
      case SINGLE_MARKS -> meant.set(3, kind.replace("\n", " ") + "'");
      case CELL_TOO_MANY, OTHER_SEPARATOR, NONE -> {}
    }
    return meant;
  }

  private static String quoted(String cell, String separator, boolean always) {
    boolean needed =
        always || cell.contains(separator) || cell.contains("\"") || cell.contains("\n");
    return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }

  /** Lines that are being written, with their numbers. */
  private static final class Text {
    private final StringBuilder text = new StringBuilder();
    private final String lineEnd;
    private int lines;

    Text(String lineEnd) {
      this.lineEnd = lineEnd;
    }

    int next() {
      return lines + 1;
    }

    void line(String line) {
      text.append(line.replace("\n", lineEnd)).append(lineEnd);
      lines += 1 + (int) line.chars().filter(each -> each == '\n').count();
    }

    String toString(boolean ends) {
      return ends ? text.toString() : text.substring(0, text.length() - lineEnd.length());
    }
  }
}
