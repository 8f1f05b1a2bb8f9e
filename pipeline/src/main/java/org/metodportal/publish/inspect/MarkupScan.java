package org.metodportal.publish.inspect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the markup of a page once, tag by tag, more strictly than a browser: every element is
 * closed where it was opened, every attribute stands once, every id is used once. Source: WHATWG
 * HTML, «Syntax», without the tags that it lets a page leave out.
 */
final class MarkupScan {
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  /** Elements whose content is text up to their end tag. */
  private static final Set<String> RAW = Set.of("script", "style", "textarea", "title");

  /** Elements that end a paragraph when they begin: inside one they are misplaced. */
  private static final Set<String> ENDS_PARAGRAPH =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "details",
          "div",
          "dl",
          "fieldset",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "ul");

  private static final Set<String> LINKS = Set.of("href", "src", "action", "poster", "data");

  /** Relations of links that a browser only notes. */
  private static final Set<String> ONLY_NAMED =
      Set.of("canonical", "alternate", "next", "prev", "license", "author", "help", "search");

  private static final String DOCTYPE = "<!doctype html>";

  private final String html;
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> links = new LinkedHashSet<>();
  private final Set<String> fetched = new LinkedHashSet<>();
  private final List<String> faults = new ArrayList<>();
  private int at;

  private MarkupScan(String html) {
    this.html = html;
  }

  /**
   * Reads a page.
   *
   * @param file its file from the root of the site
   * @param size its size in bytes
   */
  static ScannedPage of(String file, long size, String html) {
    MarkupScan scan = new MarkupScan(html);
    scan.read();
    return new ScannedPage(
        file, size, List.copyOf(scan.links), List.copyOf(scan.fetched), scan.ids, scan.faults);
  }

  private void read() {
    if (!html.regionMatches(true, 0, DOCTYPE, 0, DOCTYPE.length())) {
      fault("страница начинается не с " + DOCTYPE);
    }
    while (true) {
      int tag = html.indexOf('<', at);
      if (tag < 0) {
        break;
      }
      at = tag + 1;
      if (html.startsWith("!--", at)) {
        skipPast("-->");
      } else if (html.startsWith("!", at)) {
        skipPast(">");
      } else if (html.startsWith("/", at)) {
        at++;
        end(name());
        skipPast(">");
      } else if (at < html.length() && Character.isLetter(html.charAt(at))) {
        start(name());
      } else {
        fault("знак «<» посреди текста не записан как &lt;");
      }
    }
    if (!open.isEmpty()) {
      at = html.length();
      fault("не закрыт <" + open.peek() + ">");
    }
  }

  private void skipPast(String mark) {
    int found = html.indexOf(mark, at);
    if (found < 0) {
      fault("нет «" + mark + "»");
    }
    at = found < 0 ? html.length() : found + mark.length();
  }

  private String name() {
    int from = at;
    while (at < html.length() && isOfName(html.charAt(at))) {
      at++;
    }
    return html.substring(from, at).toLowerCase(Locale.ROOT);
  }

  private static boolean isOfName(char letter) {
    return letter > ' ' && letter != '>' && letter != '/' && letter != '=';
  }

  private void start(String element) {
    String around = open.peek();
    if ("p".equals(around) && ENDS_PARAGRAPH.contains(element)) {
      fault("<" + element + "> внутри <p>");
    }
    if (element.equals("a") && open.contains("a")) {
      fault("ссылка внутри ссылки");
    }
    boolean closed = attributes(element);
    if (VOID.contains(element) || closed) {
      return;
    }
    if (RAW.contains(element)) {
      skipPast("</" + element);
      skipPast(">");
      return;
    }
    open.push(element);
  }

  /** Takes the attributes and the end of the tag; gives whether the tag closes itself. */
  private boolean attributes(String element) {
    Set<String> seen = new HashSet<>();
    String address = "";
    String relation = "";
    while (at < html.length()) {
      char next = html.charAt(at);
      if (next <= ' ') {
        at++;
      } else if (next == '>') {
        at++;
        asks(element, relation, address);
        return false;
      } else if (next == '/') {
        at++;
        if (html.startsWith(">", at)) {
          at++;
          asks(element, relation, address);
          return true;
        }
      } else {
        String attribute = name();
        if (attribute.isEmpty()) {
          fault("лишний знак «" + next + "» в <" + element + ">");
          at++;
          continue;
        }
        String value = value(element, attribute);
        if (!seen.add(attribute)) {
          fault("атрибут " + attribute + " дважды в <" + element + ">");
        }
        if (attribute.equals("id") && !ids.add(value)) {
          fault("id «" + value + "» дважды");
        } else if (LINKS.contains(attribute)) {
          address = value;
          links.add(value);
        } else if (attribute.equals("rel")) {
          relation = value;
        }
      }
    }
    fault("не закончен тег <" + element);
    return true;
  }

  /** What a browser fetches when it opens the page, not when a reader follows a link. */
  private void asks(String element, String relation, String address) {
    boolean fetches =
        switch (element) {
          case "link" -> !relation.isEmpty() && !ONLY_NAMED.contains(relation);
          case "script", "img", "source", "video", "audio", "iframe", "object", "use", "image" ->
              true;
          default -> false;
        };
    if (fetches && !address.isEmpty()) {
      fetched.add(address);
    }
  }

  private String value(String element, String attribute) {
    if (at >= html.length() || html.charAt(at) != '=') {
      return "";
    }
    at++;
    char quote = at < html.length() ? html.charAt(at) : ' ';
    if (quote != '"' && quote != '\'') {
      fault("значение атрибута " + attribute + " в <" + element + "> без кавычек");
      return "";
    }
    int from = at + 1;
    int to = html.indexOf(quote, from);
    if (to < 0) {
      fault("не закрыта кавычка атрибута " + attribute + " в <" + element + ">");
      at = html.length();
      return "";
    }
    at = to + 1;
    return html.substring(from, to).replace("&amp;", "&");
  }

  private void end(String element) {
    if (element.equals(open.peek())) {
      open.pop();
    } else if (open.contains(element)) {
      fault("</" + element + ">, а открыт <" + open.peek() + ">");
      while (!element.equals(open.pop())) {
        // What stood inside was told by the fault.
      }
    } else {
      fault("</" + element + ">, а такой элемент не открыт");
    }
  }

  private void fault(String what) {
    long line = 1 + html.substring(0, at).chars().filter(letter -> letter == '\n').count();
    faults.add("строка " + line + ": " + what);
  }
}
