package org.metodportal.content.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row that continues a plan, a draft until its mark «Черновик:» is taken away.
 *
 * @param text the file with the row in it, its other lines as they were
 * @param line 1-based line of the row
 * @param number its number; empty when the rows above have none
 */
public record NextEvent(String text, int line, String number) {
  private static final Pattern BETWEEN_CELLS = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern LAST_NUMBER = Pattern.compile("^(.*?)(\\d{1,6})(\\D*)$");

  /**
   * Puts a row with the next number below the last one.
   *
   * @param plan text of {@code roadmap.md}
   * @param section words of the section's heading; empty for the last section with a table
   * @param name what is to be done
   * @return null when there is no such section with a table
   */
  public static @Nullable NextEvent in(String plan, String section, String name) {
    String ending = plan.contains("\r\n") ? "\r\n" : "\n";
    List<String> lines = new ArrayList<>(List.of(plan.split("\\r?\\n", -1)));
    List<String> header = List.of();
    int last = -1;
    boolean inside = section.isEmpty();
    Set<String> numbers = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        inside = section.isEmpty() || line.contains(section);
      } else if (line.startsWith("|")) {
        boolean begins = i == 0 || !lines.get(i - 1).startsWith("|");
        List<String> cells = cells(line);
        numbers.addAll(cells);
        if (inside && begins) {
          header = cells;
        }
        if (inside) {
          last = i;
        }
      }
    }
    if (last < 0) {
      return null;
    }
    String number = number(header, cells(lines.get(last)), numbers);
    StringBuilder row = new StringBuilder("|");
    for (String heading : header) {
      row.append(' ').append(cell(heading, number, name)).append(" |");
    }
    lines.add(last + 1, row.toString().replace("|  |", "| |"));
    return new NextEvent(String.join(ending, lines), last + 2, number);
  }

  private static String cell(String heading, String number, String name) {
    return switch (RoadmapColumn.named(heading).orElse(RoadmapColumn.STATUS)) {
      case NUMBER -> number;
      case EVENT -> "Черновик: " + name;
      case TERM -> "напишите срок";
      case RESPONSIBLE -> "напишите должность или отдел";
      case RESULT -> "напишите, что получится";
      default -> "";
    };
  }

  private static String number(List<String> header, List<String> row, Set<String> taken) {
    int column = -1;
    for (int i = 0; i < header.size(); i++) {
      if (RoadmapColumn.named(header.get(i)).filter(RoadmapColumn.NUMBER::equals).isPresent()) {
        column = i;
      }
    }
    if (column < 0 || column >= row.size()) {
      return "";
    }
    String above = row.get(column);
    if (above.startsWith("-") || above.equals(RoadmapColumn.NUMBER.heading())) {
      return "1";
    }
    Matcher parts = LAST_NUMBER.matcher(above);
    if (!parts.matches()) {
      return "";
    }
    int next = Integer.parseInt(parts.group(2)) + 1;
    while (taken.contains(parts.group(1) + next + parts.group(3))) {
      next++;
    }
    return parts.group(1) + next + parts.group(3);
  }

  private static List<String> cells(String line) {
    String inner = line.strip();
    inner =
        inner.substring(
            1, inner.endsWith("|") && inner.length() > 1 ? inner.length() - 1 : inner.length());
    List<String> cells = new ArrayList<>();
    for (String cell : BETWEEN_CELLS.split(inner, -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }
}
