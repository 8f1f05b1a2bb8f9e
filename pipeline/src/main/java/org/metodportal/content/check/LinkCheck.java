package org.metodportal.content.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metodportal.document.Choices;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/**
 * Links in Markdown bodies that would lead nowhere: without words or an address, of a kind that is
 * not published, to a file instead of a page, to a page or a card that the portal does not have.
 */
final class LinkCheck {
  private static final Pattern LINK =
      Pattern.compile(
          "(?<![!\\\\])\\[(?<words>[^\\[\\]\\n"
              + "]*)\\]\\((?<address>[^()\\n"
              + "]*(?:\\([^()\\n"
              + "]*\\)[^()\\n"
              + "]*)*)\\)");
  private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):.*");
  private static final Pattern HOST =
      Pattern.compile(
          "^(?:www\\.)?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.[\\p{L}]{2,12}(?:[/?#].*)?$");
  private static final Set<String> PUBLISHED = Set.of("http", "https", "mailto");
  private static final Set<String> SECTIONS =
      Set.of(
          "practices",
          "about",
          "changes",
          "compare",
          "search",
          "documents",
          "data",
          "assets",
          "programmes",
          "territories",
          "opendata",
          "feed.atom",
          "sravnenie");

  private final Set<String> territories;
  private final Set<String> cards;

  /**
   * @param territories slugs of the territories
   * @param cards slugs of the cards of practices
   */
  LinkCheck(Set<String> territories, Set<String> cards) {
    this.territories = territories;
    this.cards = cards;
  }

  void check(TextOfFile text, ProblemReport report) {
    boolean act = text.shown().contains("/polozhenie") || text.shown().endsWith("/glossary.md");
    boolean card = text.shown().contains("/practices/");
    for (int line = text.bodyFrom(); line < text.lines().size(); line++) {
      String written = text.lines().get(line);
      Matcher link = LINK.matcher(blankCode(written));
      while (link.find()) {
        String address = link.group("address").strip().replaceFirst("\\s+[\"'].*$", "");
        String fault = fault(link.group("words"), address, act, card);
        if (!fault.isEmpty()) {
          String[] parts = fault.split("\n", 2);
          report.add(
              Problem.warning("link")
                  .in(text.territory())
                  .value(address)
                  .at(text.at(line, link.start()))
                  .says(parts[0])
                  .hint(parts[1]));
        }
      }
    }
  }

  private static String blankCode(String written) {
    return Pattern.compile("`[^`]*`")
        .matcher(written)
        .replaceAll(code -> " ".repeat(code.group().length()));
  }

  /** What is wrong and how to mend it, on two lines; empty when nothing is. */
  private String fault(String words, String address, boolean act, boolean card) {
    if (address.isEmpty()) {
      return "У ссылки «" + words + "» нет адреса.\nНапишите его в круглых скобках.";
    }
    if (words.isBlank()) {
      return "У ссылки на «"
          + address
          + "» нет слов.\nНапишите в квадратных скобках, куда она ведёт.";
    }
    Matcher scheme = SCHEME.matcher(address);
    if (scheme.matches()) {
      return PUBLISHED.contains(scheme.group(1).toLowerCase(Locale.ROOT))
          ? ""
          : "Ссылки вида «"
              + scheme.group(1)
              + ":» портал не публикует."
              + "\nДайте адрес страницы, который начинается с https://.";
    }
    if (address.startsWith("//")) {
      return "Адрес «" + address + "» начинается с «//».\nНапишите https:// и остальное.";
    }
    if (address.startsWith("#")) {
      return act
          ? ""
          : "Места «"
              + address
              + "» на этой странице нет."
              + "\nСошлитесь на страницу целиком, например /kirov/polozhenie/.";
    }
    String path = address.replaceFirst("[?#].*$", "");
    if (path.endsWith(".md")) {
      String slug = path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
      return "Ссылка ведёт на файл «"
          + path
          + "», а на сайте таких файлов нет.\n"
          + (cards.contains(slug)
              ? "Напишите адрес страницы: /practices/" + slug + "/."
              : "Напишите адрес страницы, как он виден в браузере после имени сайта.");
    }
    if (path.startsWith("/")) {
      return page(path);
    }
    if (HOST.matcher(address).matches()
        && !path.matches(
            ".*\\.(?:pdf|docx?|xlsx?|txt|csv|png|jpe?g|webp|html?|ics|svg|json|zip|pptx?|odt|ods)")) {
      return "Адрес «"
          + address
          + "» начинается не с https://, и ссылка приведёт в никуда."
          + "\nНапишите «https://"
          + address
          + "».";
    }
    if (card && path.matches("\\.\\./[^/]+/?")) {
      return card(path.replaceAll("\\.\\./|/", ""));
    }
    return card && !path.startsWith("..")
        ? "Страницы «"
            + address
            + "» рядом с карточкой нет."
            + "\nНапишите адрес от корня сайта, например /practices/para-urokov/; файл карточки"
            + " назовите в ключе attachments."
        : "";
  }

  private String page(String path) {
    String[] parts = path.substring(1).split("/");
    if (parts[0].isEmpty()) {
      return "";
    }
    if (parts[0].equals("practices") && parts.length == 2) {
      return card(parts[1]);
    }
    return territories.contains(parts[0])
            || SECTIONS.contains(parts[0])
            || path.matches("/[^/]+\\.[a-z]+")
        ? ""
        : "Страницы «"
            + path
            + "» на портале нет.\n"
            + new Choices(territories.stream().sorted().toList()).hint(parts[0], "Территории");
  }

  private String card(String slug) {
    return cards.contains(slug)
        ? ""
        : "Карточки «"
            + slug
            + "» в банке практик нет.\n"
            + new Choices(cards.stream().sorted().toList())
                .nearest(slug)
                .map(near -> "Возможно, вы имели в виду «/practices/" + near + "/».")
                .orElse("Адрес карточки — имя её файла без .md: /practices/para-urokov/.");
  }
}
