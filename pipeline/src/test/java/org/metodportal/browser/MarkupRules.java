package org.metodportal.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the markup of every page must have and must not have, seen without a browser. */
final class MarkupRules {
  private final SitePage page;
  private final Document document;
  private final List<String> faults = new ArrayList<>();

  private MarkupRules(SitePage page) {
    this.page = page;
    this.document = page.document();
  }

  /** The faults of one page, each with its address; empty for a good page. */
  static List<String> faults(SitePage page) {
    MarkupRules rules = new MarkupRules(page);
    rules.head();
    rules.policy();
    rules.headings();
    rules.identifiers();
    rules.tables();
    rules.pictures();
    rules.links();
    return List.copyOf(rules.faults);
  }

  private void fault(String what) {
    faults.add(page + ": " + what);
  }

  private void head() {
    if (!document.select("html").attr("lang").equals("ru")) {
      fault("no lang=\"ru\"");
    }
    if (document.title().isBlank()) {
      fault("no title");
    }
    if (document.select("meta[name=description]").attr("content").isBlank()) {
      fault("no description");
    }
    if (document.select("meta[name=viewport]").isEmpty()) {
      fault("no viewport");
    }
    if (page.kind().isEmpty()) {
      fault("<body> does not name its template");
    }
  }

  private void policy() {
    String policy =
        document.select("head > meta[http-equiv=Content-Security-Policy]").attr("content");
    if (!policy.equals(SiteServer.POLICY)) {
      fault("content policy «" + policy + "»");
    }
    document.select("style").forEach(style -> fault("a <style> inside the page"));
    for (Element script : document.select("script:not([src])")) {
      String type = script.attr("type");
      if (!type.endsWith("json") && !type.equals("text/plain")) {
        fault("a script inside the page");
      }
    }
    document.select("base").forEach(base -> fault("<base> moves every link"));
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.equals("style") || name.startsWith("on")) {
          fault("attribute " + name + " of <" + element.tagName() + ">");
        }
        if (attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
          fault("a script in " + name + " of <" + element.tagName() + ">");
        }
      }
    }
  }

  private void headings() {
    int count = document.select("h1").size();
    if (count != 1) {
      fault(count + " h1");
    }
    int last = 0;
    for (Element heading :
        document.select("main h1, main h2, main h3, main h4, main h5, main h6")) {
      int level = heading.tagName().charAt(1) - '0';
      if (level > last + 1) {
        fault("h" + level + " after h" + last + ": " + heading.text());
      }
      if (heading.text().isBlank()) {
        fault("an empty h" + level);
      }
      last = level;
    }
    if (document.select("main").size() != 1) {
      fault("not one <main>");
    }
  }

  private void identifiers() {
    Set<String> seen = new HashSet<>();
    for (Element element : document.select("[id]")) {
      if (!seen.add(element.id())) {
        fault("id «" + element.id() + "» twice");
      }
    }
    for (String reference :
        List.of("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers", "list")) {
      for (Element element : document.select("[" + reference + "]")) {
        for (String id : element.attr(reference).strip().split("\\s+")) {
          if (!seen.contains(id)) {
            fault(reference + " of <" + element.tagName() + "> names no element: «" + id + "»");
          }
        }
      }
    }
  }

  private void tables() {
    for (Element table : document.select("table")) {
      Element caption = table.selectFirst("> caption");
      boolean named =
          (caption != null && !caption.text().isBlank())
              || !table.attr("aria-label").isBlank()
              || table.hasAttr("aria-labelledby");
      if (!named) {
        fault("a table without a name: " + start(table));
      }
      if (table.select("th").isEmpty()) {
        fault("a table without headers: " + start(table));
      }
      for (Element header : table.select("th")) {
        if (!Set.of("col", "row", "colgroup", "rowgroup").contains(header.attr("scope"))) {
          fault("a header without scope: " + start(header));
        }
      }
    }
  }

  private void pictures() {
    document.select("img:not([alt])").forEach(picture -> fault("a picture without alt"));
    for (Element drawing : document.select("svg")) {
      boolean named =
          (drawing.attr("role").equals("img")
                  && (drawing.hasAttr("aria-label") || drawing.hasAttr("aria-labelledby")))
              || drawing.closest("[aria-hidden=true]") != null;
      if (!named) {
        fault("a drawing neither named nor hidden");
      }
    }
  }

  private void links() {
    for (Element link : document.select("a[href], button, summary")) {
      boolean named =
          !link.text().isBlank()
              || !link.attr("aria-label").isBlank()
              || !link.select("img[alt]:not([alt=''])").isEmpty()
              || !link.select("svg[aria-label]").isEmpty();
      if (!named) {
        fault("an empty " + link.tagName() + ": " + link.attr("href"));
      }
    }
    document.select("a:not([href])").forEach(link -> fault("a link that leads nowhere: " + link));
    for (Element field : document.select("input:not([type=hidden]), select, textarea")) {
      boolean named =
          field.hasAttr("aria-label")
              || field.hasAttr("aria-labelledby")
              || field.closest("label") != null
              || !document.select("label[for='" + field.id() + "']").isEmpty();
      if (!named) {
        fault("a field without a label: " + field.attr("name"));
      }
    }
  }

  private static String start(Element element) {
    String text = element.text();
    return text.substring(0, Math.min(60, text.length()));
  }
}
