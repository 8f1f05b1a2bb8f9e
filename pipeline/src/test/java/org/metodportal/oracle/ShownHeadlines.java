package org.metodportal.oracle;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The numbers with which the home page, a territory and its lists begin, held against the tables of
 * open data.
 */
final class ShownHeadlines {
  private static final String NUMBER = "(\\d{1,3}(?: \\d{3})+|\\d+)";
  private static final String SIZE = NUMBER + " показател\\S+ за (\\d{4})–(\\d{4})";

  private final SitePagesAsRead pages;
  private final OpenTablesOfSite tables;
  private final SaidNumbers said;

  ShownHeadlines(SitePagesAsRead pages, OpenTablesOfSite tables, SaidNumbers said) {
    this.pages = pages;
    this.tables = tables;
    this.said = said;
  }

  /** Reads everything. */
  void read() {
    readStandings();
    territories().forEach(this::cycle);
  }

  /** Reads how many indicators there are and how many targets are met, lost or behind. */
  void readStandings() {
    home();
    territories().forEach(this::territory);
  }

  private List<String> territories() {
    return tables.indicators().stream().map(each -> each.split("/")[0]).distinct().toList();
  }

  private List<String> indicators(String territory) {
    return tables.indicators().stream().filter(each -> each.startsWith(territory + "/")).toList();
  }

  private int[] years(List<String> indicators) {
    IntStream years =
        indicators.stream()
            .flatMap(each -> tables.of(each).stream())
            .mapToInt(row -> Integer.parseInt(row.get("year")));
    var range = years.summaryStatistics();
    return new int[] {range.getMin(), range.getMax()};
  }

  /** The status of the last year in which an indicator was held against a target, or null. */
  private @Nullable String judged(String indicator) {
    String judged = null;
    for (CSVRecord row : tables.members(indicator, "total")) {
      CSVRecord status = tables.statuses().get(indicator + "/" + row.get("year"));
      if (status != null && !row.get("value").isEmpty() && !status.get("target").isEmpty()) {
        judged = status.get("status");
      }
    }
    return judged;
  }

  private long judged(List<String> indicators) {
    return indicators.stream().filter(each -> judged(each) != null).count();
  }

  private long met(List<String> indicators) {
    return with(indicators, "met", "met-at-risk");
  }

  private long with(List<String> indicators, String... statuses) {
    return indicators.stream()
        .map(this::judged)
        .filter(each -> each != null && List.of(statuses).contains(each))
        .count();
  }

  private void home() {
    Element headlines = pages.page("").selectFirst(".headlines");
    List<String> all = tables.indicators();
    int[] years = years(all);
    said.says(
        "home",
        headlines.selectFirst("div:has(dt:contains(территор)) dd"),
        "^" + NUMBER + "$",
        territories().size());
    said.says(
        "home",
        headlines.selectFirst("div:has(dt:contains(показател)) dd"),
        "^" + NUMBER + "$",
        all.size());
    said.says(
        "home",
        headlines.selectFirst("div:has(dt:contains(годы)) dd"),
        "^(\\d{4})–(\\d{4})$",
        years[0],
        years[1]);
    said.says(
        "home",
        headlines.selectFirst("div:has(dt:contains(целей)) dd"),
        "^" + NUMBER + " из " + NUMBER + "$",
        met(all),
        judged(all));
    said.equal("cards of home", territories().size(), pages.page("").select("li.card").size());
  }

  private void territory(String territory) {
    List<String> own = indicators(territory);
    int[] years = years(own);
    Element card = pages.page("").selectFirst("li.card:has(a[href=" + territory + "/])");
    size("card of " + territory, card.select("p:contains(показател)").last(), own, years);
    standing("card of " + territory, card.select("p").last(), own);
    Element lead = pages.page(territory + "/monitoring/").selectFirst("p.lead");
    size(territory + "/monitoring/", lead, own, years);
    standing(territory + "/monitoring/", lead, own);
    story(territory, own);
  }

  /** What the portal says of groups, recommendations and measures. */
  private void cycle(String territory) {
    measures(territory);
    report(territory, years(indicators(territory))[1]);
  }

  private void size(String at, Element words, List<String> own, int[] years) {
    said.says(at, words, SIZE, own.size(), years[0], years[1]);
  }

  private void standing(String at, Element words, List<String> own) {
    if (judged(own) > 0) {
      said.says(at, words, "Целей достигнуто: " + NUMBER + " из " + NUMBER, met(own), judged(own));
    } else {
      said.equal(at + " without targets", 0, words.text().contains("Целей достигнуто") ? 1 : 0);
    }
  }

  /** The sentences with which a territory's page begins. */
  private void story(String territory, List<String> own) {
    String at = territory + "/";
    List<Element> leads = pages.page(at).select("p.lead");
    // Where the act counts one indicator that the portal counts in parts, both numbers are said.
    String counted = leads.get(0).text().contains("на портале их") ? "на портале их " : "";
    String noun = counted.isEmpty() ? " показател" : "";
    said.says(at, leads.get(0), counted + NUMBER + noun, own.size());
    if (judged(own) > 0) {
      String words = leads.get(1).text().replace('\u00a0', ' ');
      said.says(
          at, leads.get(1), "по " + NUMBER + " показател\\S+ из " + NUMBER, met(own), judged(own));
      long onTheWay = with(own, "on-track", "approaching");
      long expired = with(own, "not-met");
      long lost = with(own, "lost");
      long behind = judged(own) - met(own) - onTheWay - expired - lost;
      optional(
          at,
          leads.get(1),
          words,
          "по " + NUMBER + " цель прежде была достигнута, теперь нет",
          lost);
      optional(at, leads.get(1), words, NUMBER + " приближа", onTheWay);
      optional(at, leads.get(1), words, NUMBER + " отста", behind);
      optional(at, leads.get(1), words, "по " + NUMBER + " срок прошёл", expired);
    }
  }

  private void measures(String territory) {
    String at = territory + "/";
    Element measures =
        pages.page(at).select("p.lead").stream()
            .filter(each -> each.text().matches("(?iu).*принят[аоы]?.*мер.*"))
            .findFirst()
            .orElse(null);
    long begun =
        pages.page(at + "measures/").select("section[aria-labelledby=measures] > article").size();
    said.says(at, measures, "(?iu)принят\\S* " + NUMBER + " мер", begun);
  }

  /** A number that is said only when it is not 0. */
  private void optional(String at, Element element, String text, String words, long expected) {
    if (expected == 0) {
      said.equal(at + " " + words, 0, text.matches(".*" + words + ".*") ? 1 : 0);
    } else {
      said.says(at, element, words, expected);
    }
  }

  /** The counts of the note of the last year. */
  private void report(String territory, int year) {
    String at = territory + "/report/" + year + "/";
    Element main = pages.page(at).selectFirst("main");
    TreeSet<String> grouped = new TreeSet<>();
    TreeSet<String> without = new TreeSet<>();
    for (CSVRecord row : tables.clusters()) {
      if (row.get("territory").equals(territory)) {
        (row.get("cluster").isEmpty() ? without : grouped).add(row.get("organization"));
      }
    }
    for (Element words : main.select(":is(p, li):contains(В группы вош)")) {
      said.says(at, words, "В группы вош\\S+ " + NUMBER + " организаци", grouped.size());
      said.says(at, words, "ещё у " + NUMBER + " данных недостаточно", without.size());
    }
    said.equal(at + " groups", 2, main.select(":is(p, li):contains(В группы вош)").size());
    said.says(
        at,
        main,
        "подход\\S+ " + NUMBER + " рекомендаци",
        main.select("section[aria-labelledby=advice] article").size());
    said.says(
        at,
        main,
        "начат\\S* " + NUMBER + " мер",
        main.select("section[aria-labelledby=measures] article").size());
  }
}
