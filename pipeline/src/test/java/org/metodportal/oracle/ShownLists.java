package org.metodportal.oracle;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The counts with which lists begin (practices, programmes, documents, terms, events, bodies,
 * organizations, measures, staff), held against the tables of open data where there is one, and
 * against the list itself or the page that a count leads to.
 */
final class ShownLists {
  private static final String NUMBER = "(\\d{1,3}(?: \\d{3})+|\\d+)";

  /** Columns of {@code practices.csv} by facet, where the facet shows their words. */
  private static final Map<String, String> FACETS =
      Map.of("level", "levels", "subject", "subjects", "form", "form", "direction", "direction");

  private final SitePagesAsRead pages;
  private final Map<String, List<CSVRecord>> tables;
  private final SaidNumbers said;

  /**
   * A reader of lists.
   *
   * @param tables rows of the tables of open data by name
   */
  ShownLists(SitePagesAsRead pages, Map<String, List<CSVRecord>> tables, SaidNumbers said) {
    this.pages = pages;
    this.tables = tables;
    this.said = said;
  }

  /** Reads everything. */
  void read() {
    practices();
    programmes();
    documents();
    terms();
    comparisons();
    for (String path : pages.like("[a-z]+/roadmap/")) {
      roadmap(path);
    }
    for (String path : pages.like("[a-z]+/structure/")) {
      structure(path);
    }
    for (String path : pages.like("[a-z]+/polozhenie/")) {
      regulation(path);
    }
    for (String path : pages.like("[a-z]+/organizations/")) {
      organizations(path);
    }
    for (String path : pages.like("[a-z]+/measures/")) {
      measures(path);
    }
    for (String path : pages.like("[a-z]+/staffing/")) {
      staffing(path);
    }
    for (String path : pages.like("[a-z]+/monitoring/")) {
      deficits(path);
    }
  }

  private List<CSVRecord> rows(String table, String territory) {
    return tables.get(table).stream()
        .filter(row -> row.get("territory").equals(territory))
        .toList();
  }

  private static String territory(String path) {
    return path.split("/")[0];
  }

  private static Element lead(Document page) {
    return page.selectFirst("p.lead");
  }

  private void practices() {
    Document bank = pages.page("practices/");
    List<CSVRecord> cards = tables.get("practices");
    said.equal("practices/", cards.size(), bank.select("#practice-list > li").size());
    for (Element link : bank.select("#practice-facets a[data-value]")) {
      String path = "practices/" + link.attr("href");
      Document found = pages.page(path);
      int listed = found.select("#practice-list > li").size();
      said.says("practices/, «" + link.text() + "»", link.nextElementSibling(), NUMBER, listed);
      said.says(path, lead(found), "В банке " + NUMBER + " практик", listed);
      said.says(path, found.selectFirst("#practice-count"), NUMBER + " практик", listed);
      String facet = link.closest("[data-facet]").attr("data-facet");
      String word = link.text().toLowerCase(Locale.ROOT);
      if (FACETS.containsKey(facet)) {
        said.equal(
            path + " in the table",
            cards.stream()
                .filter(row -> List.of(row.get(FACETS.get(facet)).split("; ")).contains(word))
                .count(),
            listed);
      } else if (facet.equals("territory")) {
        said.equal(
            path + " in the table", rows("practices", link.attr("data-value")).size(), listed);
      }
    }
  }

  private void programmes() {
    Document all = pages.page("programmes/");
    Set<String> programmes = new TreeSet<>();
    for (CSVRecord row : tables.get("completions")) {
      programmes.add(row.get("territory") + "/" + row.get("programme"));
    }
    said.says("programmes/", lead(all), NUMBER + " программ", programmes.size());
    for (Element row : all.select("table:has(#catalogues) tbody tr")) {
      String territory = row.selectFirst("th a").attr("href").replace("/", "");
      String path = "programmes/" + territory + "/";
      Document page = pages.page(path);
      Elements listed = page.select("tr[data-row]");
      String year =
          all.select("table:has(#catalogues) thead th").last().text().replaceAll("\\D", "");
      long registered = listed.select("[data-registry=v-federalnom-reestre]").size();
      long running =
          listed.stream()
              .filter(each -> List.of(each.attr("data-year").split(" ")).contains(year))
              .count();
      List<Long> counted = List.of((long) listed.size(), registered, running);
      for (int i = 0; i < counted.size(); i++) {
        said.says(
            "programmes/, " + territory, row.child(i + 1), "^" + NUMBER + "$", counted.get(i));
      }
      said.says(
          path,
          lead(page),
          "^"
              + NUMBER
              + " программ\\S*: в федеральном реестре — "
              + NUMBER
              + ", действу\\S+ в (\\d{4}) году — "
              + NUMBER,
          listed.size(),
          registered,
          year,
          running);
      said.equal(
          path + " in the table",
          programmes.stream().filter(each -> each.startsWith(territory + "/")).count(),
          listed.size());
      for (Element topic : page.select("nav a[href^=#topic-]")) {
        String id = topic.attr("href").substring(1);
        said.says(
            path + topic.attr("href"),
            topic.nextElementSibling(),
            NUMBER + " программ",
            page.select("section[aria-labelledby=" + id + "] tr[data-row]").size());
      }
    }
  }

  private void documents() {
    // The lists of kinds, levels and territories lead on and hold no document themselves.
    for (String path : pages.like("documents/(?:[^/]+/[^/]+/)?")) {
      Document page = pages.page(path);
      int listed = page.select("main article.entry").size();
      said.says(path, lead(page), "^" + NUMBER + " документ", listed);
      for (Element group : page.select("[data-group]")) {
        said.says(
            path + " " + group.attr("aria-labelledby"),
            group.selectFirst("[data-size]"),
            NUMBER + " документ",
            group.select("article.entry").size());
      }
    }
    for (Element link : pages.page("documents/").select(".shelf a")) {
      said.says(
          "documents/, «" + link.text() + "»",
          link.nextElementSibling(),
          "\\(" + NUMBER + "\\)",
          pages.page("documents/" + link.attr("href")).select("main article.entry").size());
    }
  }

  private void terms() {
    Document all = pages.page("glossary/");
    said.says(
        "glossary/", lead(all), "^" + NUMBER + " термин", all.select("dl.glossary > div").size());
    for (String path : pages.like("[a-z]+/terminy/")) {
      Document page = pages.page(path);
      int terms = page.select("dl.glossary > div").size();
      said.says(path, lead(page), "^" + NUMBER + " термин", terms);
      said.equal(
          path + " in glossary/", all.select("dd > a[href^=../" + path + "#]").size(), terms);
    }
  }

  private void comparisons() {
    for (Element card : pages.page("compare/").select("li.card")) {
      String path = "compare/" + card.selectFirst("a").attr("href");
      said.says(
          "compare/, " + path,
          card.selectFirst("p.quiet"),
          "^" + NUMBER + " показател",
          pages.page(path).select("section[aria-labelledby=latest] ul.rows > li").size());
    }
  }

  private void roadmap(String path) {
    Document page = pages.page(path);
    List<CSVRecord> events = rows("roadmap", territory(path));
    Elements sections = page.select(".plan-section");
    said.says(
        path,
        lead(page),
        "^" + NUMBER + " мероприят\\S+ в " + NUMBER + " раздел",
        events.size(),
        sections.size());
    said.equal(path + " rows", events.size(), page.select(".events tr[data-quarters]").size());
    for (Element status : page.select(".plan-now > div")) {
      String words = status.selectFirst("dt").text();
      said.says(
          path + ", «" + words + "»",
          status.selectFirst("dd"),
          "^" + NUMBER + "$",
          page.select(".events .standing").stream()
              .filter(each -> each.text().equalsIgnoreCase(words))
              .count());
    }
    said.equal(
        path + " done",
        events.stream().filter(row -> row.get("status").equals("done")).count(),
        page.select(".events tr[data-status=выполнено]").size());
    for (Element part : page.select(".plan-parts > li")) {
      Element link = part.selectFirst("a");
      Element section =
          page.selectFirst("[aria-labelledby=" + link.attr("href").substring(1) + "]");
      said.says(
          path + link.attr("href"),
          part.selectFirst("p.quiet"),
          "^" + NUMBER + " мероприят",
          section.select("tr[data-quarters]").size());
      Element done = part.selectFirst("p.as-of");
      if (done != null && done.text().startsWith("Выполнено")) {
        said.says(
            path + link.attr("href"),
            done,
            "^Выполнено " + NUMBER + " из",
            section.select("tr[data-status=выполнено]").size());
      }
    }
  }

  private void structure(String path) {
    Document page = pages.page(path);
    int bodies = page.select("article[id^=body-]").size();
    int ties = page.select("table:has(#ties) tbody tr").size();
    said.says(path, lead(page), NUMBER + " участник\\S* и " + NUMBER + " связ", bodies, ties);
    said.says(
        path,
        page.selectFirst("#scheme-summary"),
        NUMBER + " участник\\S* и " + NUMBER + " связ",
        page.select("svg.chart text:not(.chart-level)").size(),
        page.select("svg.chart line.tie").size());
  }

  /** How many places of an act are measured and served, and by how many. */
  private void regulation(String path) {
    Document page = pages.page(path);
    Element summary = page.selectFirst("section.ties > p");
    if (summary == null) {
      return;
    }
    Set<String> indicators =
        new TreeSet<>(
            page.select(".measured a[href^=../monitoring/], .ties a[href^=../monitoring/]")
                .eachAttr("href"));
    said.says(
        path,
        summary,
        "измеряют " + NUMBER + " мест.*всего " + NUMBER + " показател",
        page.select("div.measured:has(a[href^=../monitoring/])").size(),
        indicators.size());
    List<CSVRecord> events = rows("roadmap", territory(path));
    if (!summary.text().contains("служат")) {
      return;
    }
    said.says(
        path,
        summary,
        "служат " + NUMBER + " мест\\S+; пункт назван у " + NUMBER + " из " + NUMBER,
        page.select("div.measured:has(a[href^=../roadmap/])").size(),
        events.stream().filter(row -> !row.get("clauses").isEmpty()).count(),
        events.size());
    int both =
        page.select("div.measured:has(a[href^=../monitoring/]):has(a[href^=../roadmap/])").size();
    if (both > 0) {
      said.says(path, summary, "мероприятие есть у " + NUMBER + " мест", both);
    } else {
      said.equal(path + " both", 0, summary.text().contains("мероприятие есть у") ? 1 : 0);
    }
  }

  private void organizations(String path) {
    Document page = pages.page(path);
    Elements all = page.select("main section.group li");
    said.says(path, lead(page), "Всего " + NUMBER + " организаци", all.size());
    said.equal(path + " profiles", pages.like(path + "[^/]+/").size(), all.size());
    for (Element heading : page.select("main section.group :is(h2, h3):has(.quiet)")) {
      Element list = heading.nextElementSibling();
      said.says(
          path + ", «" + heading.text() + "»",
          heading.selectFirst(".quiet"),
          "^" + NUMBER + "$",
          list.select("li").size());
    }
  }

  private void measures(String path) {
    Document page = pages.page(path);
    int measures = page.select("section[aria-labelledby=measures] > article").size();
    int advice = page.select("section[aria-labelledby=advice] > article").size();
    said.says(
        path,
        lead(page),
        "Здесь " + NUMBER + " мер\\S* и " + NUMBER + " рекомендаци",
        measures,
        advice);
    for (Element folded : page.select("details:has(summary:matches(\\d))")) {
      int rows = folded.select("tbody tr").size();
      said.says(
          path,
          folded.selectFirst("summary"),
          ": " + NUMBER,
          rows == 0 ? folded.select("li").size() : rows);
    }
  }

  private void staffing(String path) {
    String teachers = "";
    String places = "";
    for (CSVRecord row : rows("staffing", territory(path))) {
      if (row.get("organizations").equals("все") && row.get("member").isEmpty()) {
        teachers = row.get("topic").equals("teachers") ? row.get("count") : teachers;
        places = row.get("topic").equals("vacancies") ? row.get("count") : places;
      }
    }
    said.says(
        path,
        lead(pages.page(path)),
        NUMBER + " педагог\\S*, заявлено (\\d[\\d ,]*\\d|\\d) ",
        teachers,
        places);
  }

  private void deficits(String path) {
    String known = "";
    String unknown = "";
    for (CSVRecord row : rows("deficits", territory(path))) {
      if (row.get("topic").equals("diagnosed")) {
        known = row.get("member").equals("записаны") ? row.get("count") : known;
        unknown = row.get("member").equals("нет данных") ? row.get("count") : unknown;
      }
    }
    said.says(
        path,
        pages.page(path).selectFirst("p:contains(записаны дефициты)"),
        "таких " + NUMBER + "\\. Ещё " + NUMBER + " человек",
        known,
        unknown);
  }
}
