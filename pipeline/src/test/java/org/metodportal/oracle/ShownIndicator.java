package org.metodportal.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.LatinName;

/** The page of one indicator, read back. */
final class ShownIndicator {
  private static final Pattern LEAD = Pattern.compile("В (\\d{4}) году — (\\S+?)[,;:.]?(?=\\s|$)");

  private final Agreement found;
  private final OpenTablesOfSite tables;
  private final String indicator;

  /**
   * A page to compare.
   *
   * @param indicator {@code kirov/k1}
   */
  ShownIndicator(Agreement found, String indicator) {
    this.found = found;
    this.tables = found.tables();
    this.indicator = indicator;
  }

  /** Compares everything that the page shows, and that it shows everything. */
  void compare(Document document) {
    lead(document);
    yearTable(document);
    chart(document);
    Set<String> shown = new TreeSet<>();
    for (Element heading : document.select("#parts ~ h3")) {
      breakdown(heading.id().replace('-', '_'), ShownFigures.table(document, heading.id()), shown);
    }
    Set<String> expected = new TreeSet<>();
    int last = lastYear();
    for (CSVRecord row : tables.of(indicator)) {
      if (!row.get("breakdown").equals("total") && Integer.parseInt(row.get("year")) > last - 5) {
        expected.add(row.get("year") + " " + row.get("breakdown") + " " + row.get("member"));
      }
    }
    found.agree("the parts shown", String.join("; ", expected), String.join("; ", shown));
  }

  private int lastYear() {
    return tables.of(indicator).stream()
        .mapToInt(row -> Integer.parseInt(row.get("year")))
        .max()
        .orElse(0);
  }

  private void lead(Document document) {
    Matcher lead = LEAD.matcher(document.select("p.lead").text());
    if (lead.find()) {
      CSVRecord row = tables.total(indicator, Integer.parseInt(lead.group(1)));
      found.same("the lead", lead.group(2), row, "value");
    }
    Element key = document.selectFirst(".key");
    if (key != null) {
      List<String> texts = key.select("p").eachText();
      CSVRecord row = tables.total(indicator, Integer.parseInt(texts.get(1).substring(0, 4)));
      found.same("the key figure", texts.get(0), row, "value");
      found.counts("the key figure", texts.get(1).substring(4), row);
      found.target(indicator, texts.get(1).substring(0, 4), texts.get(2).replace("Цель: ", ""));
    }
  }

  private void yearTable(Document document) {
    Element table = ShownFigures.table(document, "years");
    List<CSVRecord> totals = tables.members(indicator, "total");
    List<String> shown = new ArrayList<>();
    if (table != null) {
      List<String> headings = table.select("thead th").eachText();
      for (Element row : table.select("tbody tr")) {
        String year = row.selectFirst("th").text();
        CSVRecord figure = tables.total(indicator, Integer.parseInt(year));
        if (figure != null) {
          shown.add(year);
        }
        List<Element> cells = row.select("td");
        for (int i = 1; i < headings.size(); i++) {
          String heading = headings.get(i);
          String cell = cells.get(i - 1).text();
          String at = indicator + " " + year + ", «" + heading + "»";
          if (heading.equals("Отвечают условию")) {
            found.same(at, cell, figure, "numerator");
          } else if (heading.equals("Посчитано всего")) {
            found.same(at, cell, figure, "denominator");
          } else if (heading.startsWith("Значение")) {
            found.same(at, cell, figure, "value");
          } else if (heading.equals("Цель")) {
            found.target(indicator, year, cell);
          } else if (heading.equals("Статус")) {
            found.status(
                indicator, year, cells.get(i - 1).select(".standing, .quiet").first().text());
          }
        }
      }
    }
    found.agree(
        "the years shown",
        String.join(" ", totals.stream().map(row -> row.get("year")).toList()),
        String.join(" ", shown));
  }

  private void chart(Document document) {
    Element table = document.selectFirst("figure.figure table");
    if (table == null) {
      return;
    }
    Map<String, String> drawn = new HashMap<>();
    List<String> years = document.select("svg.chart .chart-year").eachText();
    List<Element> labels = document.select("svg.chart .chart-value, svg.chart .chart-absent");
    for (int i = 0; i < years.size(); i++) {
      Element label = labels.get(i);
      drawn.put(
          years.get(i),
          label.hasClass("chart-absent")
              ? String.join(" ", label.select("tspan").eachText())
              : label.text());
    }
    for (Element row : table.select("tbody tr")) {
      String year = row.selectFirst("th").text();
      CSVRecord figure = tables.total(indicator, Integer.parseInt(year));
      List<String> cells = row.select("td").eachText();
      found.same("the chart's table, " + year, cells.get(0), figure, "value");
      found.same("the chart, " + year, drawn.getOrDefault(year, ""), figure, "value");
      String asked = figure == null ? "" : figure.get("target");
      found.agree(
          "the chart's target, " + year,
          "true",
          String.valueOf(
              asked.isEmpty()
                  ? cells.get(1).matches("не задана|до документа|на этот год не названа")
                  : ShownNumber.same(cells.get(1).replaceFirst("^не (менее|более) ", ""), asked)));
    }
  }

  private void breakdown(String breakdown, @Nullable Element table, Set<String> shown) {
    if (table == null) {
      found.agree("a table of " + breakdown, "there", "not there");
      return;
    }
    Map<String, String> members = new HashMap<>();
    for (CSVRecord row : tables.members(indicator, breakdown)) {
      String member = row.get("member");
      members.put(member, member);
      members.put(name(member), member);
      members.put(LatinName.of(member, Integer.MAX_VALUE) + "/", member);
    }
    List<String> headings = table.select("thead th").eachText();
    for (Element row : table.select("tbody tr")) {
      Element link = row.selectFirst("th a");
      String name =
          link == null
              ? row.selectFirst("th").text()
              : link.attr("href").replaceFirst("^.*/organizations/", "");
      String member = members.get(name);
      if (member == null) {
        found.agree("a member of " + breakdown, "known", name);
        continue;
      }
      List<String> cells = row.select("td").eachText();
      for (int i = 1; i < headings.size(); i++) {
        String heading = headings.get(i);
        String year = heading.replaceAll("\\D", "");
        CSVRecord figure =
            tables
                .figures()
                .get(indicator + "/" + year + "/" + breakdown + "/" + member.replace("/", "\\"));
        String at = breakdown + " " + member + " " + heading;
        if (heading.startsWith("Посчитано")) {
          found.counts(at, cells.get(i - 1), figure);
        } else {
          found.same(at, cells.get(i - 1), figure, "value");
          if (figure != null) {
            shown.add(year + " " + breakdown + " " + member);
          }
        }
      }
    }
  }

  private static String name(String member) {
    return member.equals("нет данных")
        ? "Не указано"
        : member.isEmpty()
            ? member
            : member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
  }
}
