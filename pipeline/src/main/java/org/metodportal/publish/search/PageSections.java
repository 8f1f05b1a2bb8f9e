package org.metodportal.publish.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.metodportal.page.Address;
import org.metodportal.page.SearchKind;
import org.metodportal.page.site.Pages;

/**
 * Splits the {@code <main>} of a finished page at its headings, clauses, cards and rows with ids.
 *
 * <p>Left out: pages that ask search engines to stay away, pages with {@code <main
 * data-search="no">}, places marked {@code data-nosearch}, menus, charts, what is hidden from the
 * eye, cells of tables of numbers. Of {@code <main data-search="page">} only the heading and the
 * first words are taken.
 */
public final class PageSections {
  private static final Evaluator SKIPPED =
      Selector.evaluatorOf(
          "nav, svg, form, button, script, style, template, noscript, [hidden], [data-nosearch],"
              + " [role=tooltip], .visually-hidden, .cell-label, b, .measured, a.mark,"
              + " .act-text a[aria-label]");
  private static final Evaluator STEP = Selector.evaluatorOf(".crumbs [aria-current=page]");
  private static final Evaluator NUMBERS = Selector.evaluatorOf("table:has(td.number, td.absent)");
  private static final Evaluator ROWS = Selector.evaluatorOf("thead, tbody, tfoot");
  private static final Evaluator NAMED =
      Selector.evaluatorOf("[aria-labelledby], [aria-describedby]");
  private static final Evaluator ROW_NAME = Selector.evaluatorOf("> th[scope=row]");
  private static final Evaluator NAME = Selector.evaluatorOf("> dt, > h2, > h3, > h4, > summary");
  private static final Evaluator BESIDE_NAME = Selector.evaluatorOf(".detail, .tag");
  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");
  private static final Set<String> ENDING = Set.of("td", "th", "dt", "h2", "h3", "h4");
  private static final Set<String> PLACES =
      Set.of("article", "section", "div", "p", "details", "tr");
  private static final Set<String> INLINE =
      Set.of("a", "span", "strong", "em", "b", "i", "code", "abbr", "ins", "del", "sup", "sub");
  private static final Evaluator LINK_TO_ITSELF =
      Selector.evaluatorOf(
          ".act-text a[href^=#][aria-label], a.mark[href^=#][aria-label^=Ссылка:]");
  private static final String LABEL = "data-label";
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

  private final SearchKind kind;
  private final String path;
  private final String title;
  private final Set<String> names = new HashSet<>();
  private final List<Draft> drafts = new ArrayList<>();

  private PageSections(Address address, String title) {
    this.kind = Pages.SECTIONS.searchKind(address);
    this.path = address.path().substring(1);
    this.title = title;
  }

  /** A section while its page is read. */
  private record Draft(String anchor, String context, String heading, StringBuilder text) {}

  /**
   * Places of a page; none when it is not for search.
   *
   * @param document the whole page; what search does not read is taken out of it
   */
  public static List<Section> of(Address address, Document document) {
    Element main = document.selectFirst("main");
    if (main == null
        || main.attr("data-search").equals("no")
        || document.selectFirst("meta[name=robots][content=noindex]") != null) {
      return List.of();
    }
    boolean pageOnly = main.attr("data-search").equals("page");
    String title = document.title().replace('\u00a0', ' ');
    int portal = title.lastIndexOf(" — ");
    PageSections sections =
        new PageSections(address, portal < 0 ? title : title.substring(0, portal));
    for (Element table : main.select(NUMBERS)) {
      table.select(ROWS).remove();
    }
    for (Element link : main.select(LINK_TO_ITSELF)) {
      Element place = document.getElementById(link.attr("href").substring(1));
      if (place != null) {
        place.attr(LABEL, link.attr("aria-label").replace("Ссылка:", "").strip());
      }
    }
    main.select(SKIPPED).remove();
    for (Element named : main.select(NAMED)) {
      sections.names.add(named.attr("aria-labelledby"));
      sections.names.add(named.attr("aria-describedby"));
    }
    Element h1 = main.selectFirst("h1");
    String heading = h1 == null ? sections.title : clean(h1.text());
    Element step = document.selectFirst(STEP);
    String shortName = step == null ? "" : clean(step.text());
    Draft page =
        new Draft("", shortName.equals(heading) ? "" : shortName, heading, new StringBuilder());
    sections.drafts.add(page);
    sections.walk(main, page, "");
    return sections.drafts.stream()
        .limit(pageOnly ? 1 : sections.drafts.size())
        .map(sections::section)
        .toList();
  }

  private Section section(Draft draft) {
    return new Section(
        kind,
        draft.anchor().isEmpty() ? path : path + "#" + draft.anchor(),
        title,
        draft.context(),
        draft.heading(),
        clean(draft.text().toString()));
  }

  /** Reads what stands in an element into a section, and opens new ones where they start. */
  private void walk(Element parent, Draft outer, String outerContext) {
    Draft current = outer;
    String context = outerContext;
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        current.text().append(text.getWholeText());
      } else if (node instanceof Element element && !element.normalName().equals("h1")) {
        String tag = element.normalName();
        if (HEADINGS.contains(tag) && !element.id().isEmpty()) {
          String heading = clean(element.text());
          context = heading;
          if (heading.length() > 1) {
            current = open(element.id(), "", heading);
          }
        } else if (startsPlace(element)) {
          walk(element, open(element.id(), context, label(element)), context);
        } else {
          walk(element, current, context);
          if (!INLINE.contains(tag)) {
            current.text().append(' ');
          }
          if (ENDING.contains(tag)) {
            endSentence(current.text());
          }
        }
      }
    }
  }

  /** A cell or a heading is not run together with what follows. */
  private static void endSentence(StringBuilder text) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > 0 && Character.isLetterOrDigit(text.charAt(end - 1))) {
      text.setLength(end);
      text.append(". ");
    }
  }

  private Draft open(String anchor, String context, String heading) {
    boolean unnamed = heading.isEmpty();
    Draft draft =
        new Draft(anchor, unnamed ? "" : context, unnamed ? context : heading, new StringBuilder());
    drafts.add(draft);
    return draft;
  }

  private boolean startsPlace(Element element) {
    return !element.id().isEmpty()
        && !names.contains(element.id())
        && (PLACES.contains(element.normalName()) || element.hasClass("card"));
  }

  /**
   * Takes out the name that a clause, a card, a term or a row has on its page; empty when it has
   * none. A clause is named by the link to itself.
   */
  private static String label(Element place) {
    if (place.hasAttr(LABEL)) {
      return place.attr(LABEL);
    }
    Element row = place.selectFirst(ROW_NAME);
    Element name = row == null ? place.selectFirst(NAME) : row;
    if (name == null) {
      return "";
    }
    name.select(BESIDE_NAME).forEach(part -> place.appendText(" ").appendChild(part));
    String words = name.text();
    Element first = place.firstElementChild();
    if (row != null && first != null && first.normalName().equals("td")) {
      words = first.text() + " " + words;
      first.remove();
    }
    name.remove();
    return clean(words);
  }

  private static String clean(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }
}
