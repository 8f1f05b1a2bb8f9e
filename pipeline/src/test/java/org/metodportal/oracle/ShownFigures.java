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
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.LatinName;

/**
 * Reads finished pages back and holds every figure, target and status they show against the tables
 * of open data, and the rows of the tables against the pages that should show them.
 */
final class ShownFigures {
  private static final Pattern LEAD = Pattern.compile("В (\\d{4}) году — (\\S+?)[,;:.]?(?=\\s|$)");
  private static final Pattern COUNTS = Pattern.compile("(\\d[\\d ]*) из (\\d[\\d ]*\\d|\\d)");
  private static final Pattern OF_ALL = Pattern.compile("по данным (\\d[\\d ]*\\d|\\d)");

  private final OpenTablesOfSite tables;
  private final List<String> disagreements = new ArrayList<>();
  private String page = "";
  private int compared;

  ShownFigures(OpenTablesOfSite tables) {
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

  /** {@code kirov/monitoring/k1/}: everything that it shows, and that it shows everything. */
  void indicator(String path, Document document) {
    page = path;
    String[] parts = path.split("/");
    String indicator = parts[0] + "/" + parts[2];
    lead(indicator, document);
    yearTable(indicator, document);
    chart(indicator, document);
    Set<String> shown = new TreeSet<>();
    for (Element heading : document.select("#parts ~ h3")) {
      breakdown(indicator, heading.id().replace('-', '_'), table(document, heading.id()), shown);
    }
    Set<String> expected = new TreeSet<>();
    int last = lastYear(indicator);
    for (CSVRecord row : tables.of(indicator)) {
      if (!row.get("breakdown").equals("total") && Integer.parseInt(row.get("year")) > last - 5) {
        expected.add(row.get("year") + " " + row.get("breakdown") + " " + row.get("member"));
      }
    }
    agree("the parts shown", String.join("; ", expected), String.join("; ", shown));
  }

  private int lastYear(String indicator) {
    return tables.of(indicator).stream()
        .mapToInt(row -> Integer.parseInt(row.get("year")))
        .max()
        .orElse(0);
  }

  private void lead(String indicator, Document document) {
    Matcher lead = LEAD.matcher(document.select("p.lead").text());
    if (lead.find()) {
      CSVRecord row = tables.total(indicator, Integer.parseInt(lead.group(1)));
      same("the lead", lead.group(2), row, "value");
    }
    Element key = document.selectFirst(".key");
    if (key != null) {
      List<String> texts = key.select("p").eachText();
      CSVRecord row = tables.total(indicator, Integer.parseInt(texts.get(1).substring(0, 4)));
      same("the key figure", texts.get(0), row, "value");
      counts("the key figure", texts.get(1).substring(4), row);
      target(indicator, texts.get(1).substring(0, 4), texts.get(2).replace("Цель: ", ""));
    }
  }

  private void yearTable(String indicator, Document document) {
    Element table = table(document, "years");
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
            same(at, cell, figure, "numerator");
          } else if (heading.equals("Посчитано всего")) {
            same(at, cell, figure, "denominator");
          } else if (heading.startsWith("Значение")) {
            same(at, cell, figure, "value");
          } else if (heading.equals("Цель")) {
            target(indicator, year, cell);
          } else if (heading.equals("Статус")) {
            status(indicator, year, cell);
          }
        }
      }
    }
    agree(
        "the years shown",
        String.join(" ", totals.stream().map(row -> row.get("year")).toList()),
        String.join(" ", shown));
  }

  private void chart(String indicator, Document document) {
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
      same("the chart's table, " + year, cells.get(0), figure, "value");
      same("the chart, " + year, drawn.getOrDefault(year, ""), figure, "value");
      String asked = figure == null ? "" : figure.get("target");
      agree(
          "the chart's target, " + year,
          "true",
          String.valueOf(
              asked.isEmpty()
                  ? cells.get(1).equals("не задана")
                  : ShownNumber.same(cells.get(1).replaceFirst("^не (менее|более) ", ""), asked)));
    }
  }

  private void breakdown(
      String indicator, String breakdown, @Nullable Element table, Set<String> shown) {
    if (table == null) {
      agree("a table of " + breakdown, "there", "not there");
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
        agree("a member of " + breakdown, "known", name);
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
          counts(at, cells.get(i - 1), figure);
        } else {
          same(at, cells.get(i - 1), figure, "value");
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

  /** {@code kirov/monitoring/}: values by year, targets, statuses, and how many have each. */
  void monitoring(String path, Document document) {
    page = path;
    String territory = path.split("/")[0];
    Set<String> shown = new TreeSet<>();
    for (Element group : document.select("section.group")) {
      List<String> years = group.select("thead th.number").eachText();
      Map<String, Integer> tally = new HashMap<>();
      for (Element row : group.select("tbody tr")) {
        String indicator = territory + "/" + code(row.selectFirst("th a"));
        shown.add(indicator);
        List<Element> cells = row.select("td");
        for (int i = 0; i < years.size(); i++) {
          CSVRecord figure = tables.total(indicator, Integer.parseInt(years.get(i)));
          same(indicator + " " + years.get(i), cells.get(i).text(), figure, "value");
        }
        String counted = statuses(indicator, cells.get(cells.size() - 1));
        if (!counted.isEmpty()) {
          tally.merge(counted, 1, Integer::sum);
        }
      }
      agree("statuses counted", tally.toString(), tally(group.selectFirst(".tally")).toString());
    }
    Set<String> expected = new TreeSet<>();
    tables.indicators().stream()
        .filter(indicator -> indicator.startsWith(territory + "/"))
        .forEach(expected::add);
    shown.addAll(expected.stream().filter(shown::contains).toList());
    agree("indicators without a row", "[]", minus(expected, shown).toString());
  }

  /** {@code kirov/}: the worst ones, how many have each status, and the groups. */
  void territory(String path, Document document) {
    page = path;
    String territory = path.split("/")[0];
    rows(document.select("section:has(#monitoring) ul.rows li").stream(), territory);
    Map<String, Integer> tally = new HashMap<>();
    for (CSVRecord row : tables.statuses().values()) {
      if (row.get("territory").equals(territory)) {
        tally.merge(row.get("indicator"), 1, Integer::sum);
      }
    }
    int counted =
        tally(document.selectFirst("section:has(#monitoring) .tally")).values().stream()
            .mapToInt(count -> count)
            .sum();
    agree("indicators counted", String.valueOf(tally.size()), String.valueOf(counted));
    String advice = document.select("section:has(#advice) p").text();
    for (Map.Entry<String, Long> group : groups(territory).entrySet()) {
      String words =
          group.getKey().equals("недостаточно данных")
              ? "ещё у " + group.getValue() + " данных недостаточно"
              : group.getValue() + " — «" + group.getKey() + "»";
      if (advice.contains("разделены на группы")) {
        agree("the group «" + group.getKey() + "»", "true", String.valueOf(advice.contains(words)));
      }
    }
  }

  /** {@code compare/routes/}: the latest values and all years of every side. */
  void comparison(String path, Document document) {
    page = path;
    List<String> sides = new ArrayList<>();
    for (Element link : document.select("section:has(#latest) .row-title a")) {
      sides.add(link.attr("href").replaceAll("^(\\.\\./)+|/$", "").replace("/monitoring/", "/"));
    }
    rows(document.select("section:has(#latest) ul.rows li").stream(), "");
    Element table = table(document, "years");
    List<String> years = table.select("thead th.number").eachText();
    List<Element> rows = table.select("tbody tr");
    agree("sides", String.valueOf(sides.size()), String.valueOf(rows.size()));
    for (int side = 0; side < Math.min(sides.size(), rows.size()); side++) {
      List<String> cells = rows.get(side).select("td").eachText();
      for (int i = 0; i < years.size(); i++) {
        CSVRecord figure = tables.total(sides.get(side), Integer.parseInt(years.get(i)));
        same(sides.get(side) + " " + years.get(i), cells.get(i), figure, "value");
      }
    }
  }

  /** A profile: own values beside those of the territory, and its group. */
  void organization(String path, Document document) {
    page = path;
    String[] parts = path.split("/");
    for (Element table : document.select("table.profile")) {
      List<String> years = table.select("thead th.number").eachText();
      String indicator = "";
      for (Element row : table.select("tbody tr")) {
        boolean own = !row.hasClass("whole");
        indicator = own ? parts[0] + "/" + code(row.selectFirst("th a")) : indicator;
        String member = own ? member(indicator, parts[2]) : "";
        List<String> cells = row.select("td").eachText();
        for (int i = 0; i < years.size(); i++) {
          String place = own ? "/organization/" + member : "/total/";
          CSVRecord figure = tables.figures().get(indicator + "/" + years.get(i) + place);
          same(indicator + " " + years.get(i) + place, cells.get(i), figure, "value");
        }
      }
    }
    for (CSVRecord cluster : tables.clusters()) {
      if (cluster.get("territory").equals(parts[0])
          && LatinName.of(cluster.get("organization"), Integer.MAX_VALUE).equals(parts[2])) {
        String words = document.select("section:has(#standing) p").text().replace(',', '.');
        agree(
            "the group of " + parts[2],
            "true",
            String.valueOf(
                Stream.of(
                        cluster.get("words"),
                        said("индекс ", cluster.get("overall")),
                        said("не хватает ", cluster.get("distance")))
                    .allMatch(words::contains)));
      }
    }
  }

  private static String said(String words, String number) {
    return number.isEmpty() ? "" : words + number;
  }

  /** {@code kirov/measures/}: how many organizations each group has. */
  void measures(String path, Document document) {
    page = path;
    String territory = path.split("/")[0];
    Element table = table(document, "groups");
    if (table != null) {
      Map<String, Long> shown = new HashMap<>();
      for (Element row : table.select("tbody tr")) {
        Long count = ShownNumber.first(row.select("td").last().text()).longValue();
        if (count > 0) {
          shown.put(row.selectFirst("th").text().toLowerCase(Locale.ROOT), count);
        }
      }
      Map<String, Long> expected = new HashMap<>();
      groups(territory)
          .forEach((words, count) -> expected.put(words.toLowerCase(Locale.ROOT), count));
      agree("groups", expected.toString(), shown.toString());
    }
  }

  /** {@code open-data/releases/<id>/}: the values of every territory; the tables are its own. */
  void edition(String path, Document document) {
    page = path;
    int shown = 0;
    for (Element table : document.select("section:has(#values) table")) {
      String territory = table.selectFirst("caption").id().replaceFirst("-table$", "");
      List<String> years = table.select("thead th.number").eachText();
      for (Element row : table.select("tbody tr")) {
        String indicator = territory + "/" + row.selectFirst("code").text();
        List<String> cells = row.select("td").eachText();
        for (int i = 0; i < years.size(); i++) {
          CSVRecord figure = tables.total(indicator, Integer.parseInt(years.get(i)));
          shown += figure == null ? 0 : 1;
          same(indicator + " " + years.get(i), cells.get(i), figure, "value");
        }
      }
    }
    long totals =
        tables.figures().values().stream()
            .filter(row -> row.get("breakdown").equals("total"))
            .count();
    agree("totals shown", String.valueOf(totals), String.valueOf(shown));
  }

  private void rows(Stream<Element> rows, String territory) {
    rows.forEach(
        row -> {
          Element link = row.selectFirst(".row-title a");
          String indicator =
              territory.isEmpty()
                  ? link.attr("href").replaceAll("^(\\.\\./)+|/$", "").replace("/monitoring/", "/")
                  : territory + "/" + code(link);
          String value = row.selectFirst(".row-value > span").text();
          Element year = row.selectFirst(".row-value .quiet");
          CSVRecord figure =
              year == null
                  ? null
                  : tables.total(indicator, Integer.parseInt(year.text().substring(0, 4)));
          same(indicator, value, figure, "value");
          statuses(indicator, row.selectFirst(".row-target"));
        });
  }

  /** Compares the statuses of a row of a list; gives the one that it is counted by. */
  private String statuses(String indicator, Element cell) {
    List<String> words = cell.select(".standing").eachText();
    List<String> years =
        cell.select(".quiet").eachText().stream().filter(text -> text.matches("\\d{4}.*")).toList();
    for (int i = 0; i < Math.min(words.size(), years.size()); i++) {
      status(indicator, years.get(i).substring(0, 4), words.get(i));
    }
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  private static Map<String, Integer> tally(@Nullable Element list) {
    Map<String, Integer> tally = new HashMap<>();
    if (list != null) {
      for (Element each : list.select("li")) {
        tally.put(
            each.selectFirst(".standing").text(),
            ShownNumber.first(each.ownText().strip()).intValue());
      }
    }
    return tally;
  }

  private Map<String, Long> groups(String territory) {
    Map<String, Long> groups = new HashMap<>();
    for (CSVRecord row : tables.clusters()) {
      if (row.get("territory").equals(territory)) {
        groups.merge(row.get("words"), 1L, Long::sum);
      }
    }
    return groups;
  }

  private void target(String indicator, String year, String shown) {
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

  private void status(String indicator, String year, String shown) {
    CSVRecord status = tables.statuses().get(indicator + "/" + year);
    agree(
        "the status of " + indicator + " " + year,
        status == null ? "не оценивается" : status.get("words"),
        shown);
  }

  /** {@code 54 из 230 человек} or {@code по данным 230 человек}. */
  private void counts(String at, String shown, @Nullable CSVRecord figure) {
    Matcher counts = COUNTS.matcher(shown);
    Matcher all = OF_ALL.matcher(shown);
    if (counts.find()) {
      same(at, counts.group(1), figure, "numerator");
      same(at, counts.group(2), figure, "denominator");
    } else if (all.find()) {
      same(at, all.group(1), figure, "denominator");
    } else if (figure != null && !figure.get("denominator").isEmpty()) {
      disagree(at, figure.get("denominator"), shown);
    }
  }

  private String member(String indicator, String folder) {
    for (CSVRecord row : tables.members(indicator, "organization")) {
      if (LatinName.of(row.get("member"), Integer.MAX_VALUE).equals(folder)) {
        return row.get("member");
      }
    }
    return folder;
  }

  private static String code(Element link) {
    return link.attr("href").replaceAll("/$", "").replaceAll("^.*/", "");
  }

  private static @Nullable Element table(Document document, String id) {
    return document.selectFirst("table:has(#" + id + "-table)");
  }

  private static Set<String> minus(Set<String> all, Set<String> some) {
    Set<String> left = new TreeSet<>(all);
    left.removeAll(some);
    return left;
  }

  private void same(String at, String shown, @Nullable CSVRecord row, String column) {
    compared++;
    if (!ShownNumber.same(shown, row, column)) {
      disagree(at, row == null ? "no row" : row.toString(), shown);
    }
  }

  private void agree(String at, String expected, String shown) {
    compared++;
    if (!expected.equals(shown)) {
      disagree(at, expected, shown);
    }
  }

  private void disagree(String at, String expected, String shown) {
    disagreements.add(
        page + ": " + at + ": open data say " + expected + ", the page says " + shown);
  }
}
