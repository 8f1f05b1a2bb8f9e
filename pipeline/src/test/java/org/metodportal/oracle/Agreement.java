package org.metodportal.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.metodportal.monitoring.status.Status;

/** Holds what finished pages show against the tables of open data. */
final class Agreement {
  private static final Pattern COUNTS = Pattern.compile("(\\d[\\d ]*) из (\\d[\\d ]*\\d|\\d)");
  private static final Pattern OF_ALL = Pattern.compile("по данным (\\d[\\d ]*\\d|\\d)");

  private final OpenTablesOfSite tables;
  private final List<String> disagreements = new ArrayList<>();
  private String page = "";
  private int compared;

  Agreement(OpenTablesOfSite tables) {
    this.tables = tables;
  }

  /** What was found so far, one sentence each. */
  List<String> disagreements() {
    return List.copyOf(disagreements);
  }

  /** How many numbers were compared. */
  int compared() {
    return compared;
  }

  /** The tables that pages are held against. */
  OpenTablesOfSite tables() {
    return tables;
  }

  /** What is compared from now on stands on this page. */
  void on(String path) {
    page = path;
  }

  /** A figure or one of its counts. */
  void same(String at, String shown, @Nullable CSVRecord row, String column) {
    compared++;
    if (!ShownNumber.same(shown, row, column)) {
      disagree(at, row == null ? "no row" : row.toString(), shown);
    }
  }

  /** Anything else. */
  void agree(String at, String expected, String shown) {
    compared++;
    if (!expected.equals(shown)) {
      disagree(at, expected, shown);
    }
  }

  /** A target; the table of statuses knows those that no figure has. */
  void target(String indicator, String year, String shown) {
    CSVRecord status = tables.statuses().get(indicator + "/" + year);
    CSVRecord figure = tables.total(indicator, Integer.parseInt(year));
    String asked = figure == null ? "" : figure.get("target");
    if (asked.isEmpty() && status != null) {
      asked = status.get("target");
    }
    boolean none = ShownNumber.first(shown) == null && !shown.matches("(да|нет).*");
    compared++;
    if (asked.isEmpty()
        ? !none
        : !ShownNumber.same(shown.replaceFirst("^(да|нет) .*", "$1"), asked)) {
      disagree("the target of " + indicator + " " + year, asked, shown);
    }
  }

  /** The status of a year. */
  void status(String indicator, String year, String shown) {
    CSVRecord status = tables.statuses().get(indicator + "/" + year);
    agree(
        "the status of " + indicator + " " + year,
        status == null ? "не оценивается" : status.get("words"),
        shown.replace('\u00a0', ' '));
  }

  /** {@code 54 из 230 человек} or {@code по данным 230 человек}. */
  void counts(String at, String shown, @Nullable CSVRecord figure) {
    Matcher counts = COUNTS.matcher(shown);
    Matcher all = OF_ALL.matcher(shown);
    if (counts.find()) {
      same(at, counts.group(1), figure, "numerator");
      same(at, counts.group(2), figure, "denominator");
    } else if (all.find()) {
      same(at, all.group(1), figure, "denominator");
    } else if (figure != null && shown.equals("не из кого считать")) {
      same(at, "0", figure, "denominator");
    } else if (figure != null && !figure.get("denominator").isEmpty()) {
      disagree(at, figure.get("denominator"), shown);
    }
  }

  /** Compares the statuses of a row of a list; gives the one that it is counted by. */
  String statuses(String indicator, Element cell) {
    List<String> words = cell.select(".standing").eachText();
    List<String> years =
        cell.select(".quiet").eachText().stream().filter(text -> text.matches("\\d{4}.*")).toList();
    for (int i = 0; i < Math.min(words.size(), years.size()); i++) {
      status(indicator, years.get(i).substring(0, 4), words.get(i));
    }
    return words.isEmpty() ? "" : outcome(indicator, years.get(words.size() - 1).substring(0, 4));
  }

  /**
   * The outcome of a year without its years and numbers, as outcomes are counted; where outcomes
   * share a code, the one whose words the table has.
   */
  private String outcome(String indicator, String year) {
    CSVRecord row = tables.statuses().get(indicator + "/" + year);
    List<String> outcomes =
        Stream.of(Status.values())
            .filter(status -> row != null && status.code().equals(row.get("status")))
            .map(Status::words)
            .toList();
    return outcomes.stream()
        .filter(words -> words.equals(row.get("words")))
        .findFirst()
        .orElse(outcomes.isEmpty() ? "" : outcomes.get(0));
  }

  private void disagree(String at, String expected, String shown) {
    disagreements.add(
        page + ": " + at + ": open data say " + expected + ", the page says " + shown);
  }
}
