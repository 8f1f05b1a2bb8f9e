package org.metodportal.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Holds the words of change on the page of an indicator against its published figures: what is said
 * to have risen has risen, by that much; what is said to be above a target is.
 */
final class SaidChanges {
  private static final String NUMBER = "(\\d+(?:,\\d+)?)";
  private static final Pattern LEAD = Pattern.compile("^В (\\d{4}) году — ");
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:За год|По сравнению с (\\d{4}) годом) значение (выросло|снизилось) на " + NUMBER);
  private static final Pattern FROM_TARGET =
      Pattern.compile(NUMBER + "(?: п\\. п\\.)? (выше|ниже) цели");
  private static final Pattern IN_A_YEAR = Pattern.compile("за год ([+−])" + NUMBER);
  private static final Pattern IN_YEARS =
      Pattern.compile("за \\d+ (?:год|года|лет) (рост|снижение|без изменений)");
  private static final Pattern TURNED =
      Pattern.compile("(?:росло|снижалось), с (\\d{4}) года (?:снижается|растёт)");
  private static final BigDecimal ROUNDING = new BigDecimal("0.11");

  private final OpenTablesOfSite tables;
  private final List<String> disagreements = new ArrayList<>();
  private int compared;

  SaidChanges(OpenTablesOfSite tables) {
    this.tables = tables;
  }

  /** What was found so far, one sentence each. */
  List<String> disagreements() {
    return List.copyOf(disagreements);
  }

  /** How many words were compared. */
  int compared() {
    return compared;
  }

  /** Reads the page of an indicator, {@code kirov/k1}. */
  void read(String indicator, Document page) {
    String lead = page.select("p.lead").text().replace('\u00a0', ' ');
    Matcher year = LEAD.matcher(lead);
    if (year.find()) {
      lead(indicator, Integer.parseInt(year.group(1)), lead);
    }
    Element table = ShownFigures.table(page, "years");
    if (table != null) {
      for (Element row : table.select("tbody tr")) {
        standing(
            indicator,
            Integer.parseInt(row.selectFirst("th").text()),
            row.text().replace('\u00a0', ' '));
      }
    }
  }

  private void lead(String indicator, int year, String words) {
    Matcher change = CHANGE.matcher(words);
    if (change.find()) {
      int before = change.group(1) == null ? year - 1 : Integer.parseInt(change.group(1));
      holds(
          indicator + ": " + words,
          difference(indicator, year, before),
          change.group(2).equals("выросло"),
          change.group(3));
    }
    Matcher target = FROM_TARGET.matcher(words);
    BigDecimal value = value(indicator, year);
    if (target.find() && value != null) {
      BigDecimal asked =
          new BigDecimal(tables.statuses().get(indicator + "/" + year).get("target"));
      holds(
          indicator + ": " + words,
          value.subtract(asked),
          target.group(2).equals("выше"),
          target.group(1));
    }
  }

  /** What stands beside the status of a year. */
  private void standing(String indicator, int year, String words) {
    Matcher change = IN_A_YEAR.matcher(words);
    if (change.find()) {
      holds(
          indicator + ": " + words,
          difference(indicator, year, year - 1),
          change.group(1).equals("+"),
          change.group(2));
    }
    CSVRecord status = tables.statuses().get(indicator + "/" + year);
    Matcher trend = IN_YEARS.matcher(words);
    while (trend.find()) {
      same(indicator + ": " + words, status.get("trend_words"), trend.group(1));
    }
    Matcher turned = TURNED.matcher(words);
    if (turned.find()) {
      same(indicator + ": " + words, status.get("turn_year"), turned.group(1));
    }
  }

  private void same(String at, String expected, String said) {
    compared++;
    if (!expected.equals(said)) {
      disagreements.add(at + ": not " + said + " but " + expected);
    }
  }

  private void holds(String at, @Nullable BigDecimal exactly, boolean up, String said) {
    compared++;
    BigDecimal much = new BigDecimal(said.replace(',', '.'));
    if (exactly == null
        || (up ? exactly : exactly.negate()).subtract(much).abs().compareTo(ROUNDING) > 0) {
      disagreements.add(at + ": in the tables " + exactly);
    }
  }

  private @Nullable BigDecimal difference(String indicator, int year, int before) {
    BigDecimal now = value(indicator, year);
    BigDecimal then = value(indicator, before);
    return now == null || then == null ? null : now.subtract(then);
  }

  private @Nullable BigDecimal value(String indicator, int year) {
    CSVRecord row = tables.total(indicator, year);
    return row == null || row.get("value").isEmpty() ? null : new BigDecimal(row.get("value"));
  }
}
