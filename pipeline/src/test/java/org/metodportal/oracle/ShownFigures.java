package org.metodportal.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.LatinName;

/**
 * Reads finished pages back and holds every figure, target and status they show against the tables
 * of open data, and the rows of the tables against the pages that should show them.
 */
final class ShownFigures {
  private final Agreement found;
  private final OpenTablesOfSite tables;

  ShownFigures(Agreement found) {
    this.found = found;
    this.tables = found.tables();
  }

  /** Kinds of pages with figures: address of a page → how it is read. */
  Map<String, BiConsumer<String, Document>> kinds() {
    Map<String, BiConsumer<String, Document>> kinds = new LinkedHashMap<>();
    kinds.put("[a-z]+/monitoring/[^/]+/", this::indicator);
    kinds.put("[a-z]+/monitoring/", this::monitoring);
    kinds.put("[a-z]+/organizations/[^/]+/", this::organization);
    kinds.put("[a-z]+/measures/", this::measures);
    kinds.put("compare/[^/]+/", this::comparison);
    kinds.put("open-data/releases/[^/]+/", this::edition);
    tables.statuses().keySet().stream()
        .map(key -> key.split("/")[0] + "/")
        .distinct()
        .forEach(territory -> kinds.put(territory, this::territory));
    return kinds;
  }

  /** Reads one page as all its kinds. */
  void read(String path, Document page) {
    kinds()
        .forEach(
            (kind, read) -> {
              if (path.matches(kind)) {
                read.accept(path, page);
              }
            });
  }

  /** Reads all pages; gives how many of each kind there are. */
  Map<String, Integer> readAll(SitePagesAsRead pages) {
    Map<String, Integer> read = new TreeMap<>();
    for (String kind : kinds().keySet()) {
      List<String> found = pages.like(kind);
      found.forEach(path -> kinds().get(kind).accept(path, pages.page(path)));
      if (!found.isEmpty()) {
        read.put(kind, found.size());
      }
    }
    return read;
  }

  /** {@code kirov/monitoring/k1/}: everything that it shows, and that it shows everything. */
  void indicator(String path, Document document) {
    found.on(path);
    String[] parts = path.split("/");
    new ShownIndicator(found, parts[0] + "/" + parts[2]).compare(document);
  }

  /** {@code kirov/monitoring/}: values by year, targets, statuses, and how many have each. */
  void monitoring(String path, Document document) {
    found.on(path);
    String territory = path.split("/")[0];
    Set<String> shown = new TreeSet<>();
    for (Element group : document.select("section.group")) {
      List<String> years = group.select("thead th.number").eachText();
      Map<String, Integer> tally = new TreeMap<>();
      for (Element row : group.select("tbody tr")) {
        String indicator = territory + "/" + code(row.selectFirst("th a"));
        shown.add(indicator);
        List<Element> cells = row.select("td");
        // The status and the target, then the years.
        int first = cells.size() - years.size();
        for (int i = 0; i < years.size(); i++) {
          CSVRecord figure = tables.total(indicator, Integer.parseInt(years.get(i)));
          found.same(indicator + " " + years.get(i), cells.get(first + i).text(), figure, "value");
        }
        String counted = found.statuses(indicator, cells.get(0));
        if (!counted.isEmpty()) {
          tally.merge(counted, 1, Integer::sum);
        }
      }
      found.agree(
          "statuses counted", tally.toString(), tally(group.selectFirst(".tally")).toString());
    }
    Set<String> expected = new TreeSet<>();
    tables.indicators().stream()
        .filter(indicator -> indicator.startsWith(territory + "/"))
        .forEach(expected::add);
    shown.addAll(expected.stream().filter(shown::contains).toList());
    found.agree("indicators without a row", "[]", minus(expected, shown).toString());
  }

  /** {@code kirov/}: the worst ones, how many have each status, and the groups. */
  void territory(String path, Document document) {
    found.on(path);
    String territory = path.split("/")[0];
    rows(document.select("section:has(#monitoring) ul.rows li").stream(), territory);
    Map<String, Integer> tally = new TreeMap<>();
    for (CSVRecord row : tables.statuses().values()) {
      if (row.get("territory").equals(territory)
          && !OpenTablesOfSite.isSecondReading(row.get("indicator"))) {
        tally.merge(row.get("indicator"), 1, Integer::sum);
      }
    }
    int counted =
        tally(document.selectFirst("section:has(#monitoring) .tally")).values().stream()
            .mapToInt(count -> count)
            .sum();
    found.agree("indicators counted", String.valueOf(tally.size()), String.valueOf(counted));
    String advice = document.select("section:has(#advice) p").text();
    for (Map.Entry<String, Long> group : groups(territory).entrySet()) {
      String words =
          group.getKey().equals("недостаточно данных")
              ? "ещё у " + group.getValue() + " данных недостаточно"
              : group.getValue() + " — «" + group.getKey() + "»";
      if (advice.contains("разделены на группы")) {
        found.agree(
            "the group «" + group.getKey() + "»", "true", String.valueOf(advice.contains(words)));
      }
    }
  }

  /** {@code compare/routes/}: the latest values and all years of every side. */
  void comparison(String path, Document document) {
    found.on(path);
    List<String> sides = new ArrayList<>();
    for (Element link : document.select("section:has(#latest) .row-title a")) {
      sides.add(link.attr("href").replaceAll("^(\\.\\./)+|/$", "").replace("/monitoring/", "/"));
    }
    rows(document.select("section:has(#latest) ul.rows li").stream(), "");
    Element table = table(document, "years");
    List<String> years = table.select("thead th.number").eachText();
    List<Element> rows = table.select("tbody tr");
    found.agree("sides", String.valueOf(sides.size()), String.valueOf(rows.size()));
    for (int side = 0; side < Math.min(sides.size(), rows.size()); side++) {
      List<String> cells = rows.get(side).select("td").eachText();
      for (int i = 0; i < years.size(); i++) {
        CSVRecord figure = tables.total(sides.get(side), Integer.parseInt(years.get(i)));
        found.same(sides.get(side) + " " + years.get(i), cells.get(i), figure, "value");
      }
    }
  }

  /** A profile: own values beside those of the territory, and its group. */
  void organization(String path, Document document) {
    found.on(path);
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
          found.same(indicator + " " + years.get(i) + place, cells.get(i), figure, "value");
        }
      }
    }
    for (CSVRecord cluster : tables.clusters()) {
      if (cluster.get("territory").equals(parts[0])
          && LatinName.of(cluster.get("organization"), Integer.MAX_VALUE).equals(parts[2])) {
        String words = document.select("section:has(#standing) p").text().replace(',', '.');
        found.agree(
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
    found.on(path);
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
      found.agree("groups", expected.toString(), shown.toString());
    }
  }

  /** {@code open-data/releases/<id>/}: the values of every territory; the tables are its own. */
  void edition(String path, Document document) {
    found.on(path);
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
          found.same(indicator + " " + years.get(i), cells.get(i), figure, "value");
        }
      }
    }
    long totals =
        tables.figures().values().stream()
            .filter(row -> row.get("breakdown").equals("total"))
            .count();
    found.agree("totals shown", String.valueOf(totals), String.valueOf(shown));
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
          found.same(indicator, value, figure, "value");
          found.statuses(indicator, row.selectFirst(".row-target"));
        });
  }

  private static Map<String, Integer> tally(@Nullable Element list) {
    Map<String, Integer> tally = new TreeMap<>();
    if (list != null) {
      for (Element each : list.select("li")) {
        tally.put(
            each.selectFirst(".standing").text(),
            ShownNumber.first(each.ownText().strip().replaceFirst("^у\\s", "")).intValue());
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

  private String member(String indicator, String folder) {
    for (CSVRecord row : tables.members(indicator, "organization")) {
      if (LatinName.of(row.get("member"), Integer.MAX_VALUE).equals(folder)) {
        return row.get("member");
      }
    }
    return folder;
  }

  private static Set<String> minus(Set<String> all, Set<String> some) {
    Set<String> left = new TreeSet<>(all);
    left.removeAll(some);
    return left;
  }

  private static String code(Element link) {
    return link.attr("href").replaceAll("/$", "").replaceAll("^.*/", "");
  }

  /** The table under a heading; null when the page has none. */
  static @Nullable Element table(Document document, String id) {
    return document.selectFirst("table:has(#" + id + "-table)");
  }
}
