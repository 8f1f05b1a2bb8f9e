package org.metodportal.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Rules of Russian typography for what a page shows or reads aloud; code is left alone. */
final class TypographyRules {
  private static final int AROUND = 25;

  private static final Map<String, Pattern> RULES =
      Map.of(
          "a straight quote", Pattern.compile("\""),
          "two blanks", Pattern.compile("(?<=\\S)[ \\u00a0]{2,}(?=\\S)|\\u00a0\\s|\\s\\u00a0"),
          "no fixed blank after №", Pattern.compile("№(?=[^\\u00a0\\u202f\\p{Punct}»])"),
          "no fixed blank before %", Pattern.compile("(?<=\\d) ?%"),
          "a blank before a mark", Pattern.compile("(?<=\\p{L})[ \\u00a0][,;.!?](?=\\s|$)"));

  private static final List<String> SPOKEN = List.of("aria-label", "alt", "title", "placeholder");

  private TypographyRules() {}

  /** The faults of one page, each with the words around; empty for a good page. */
  static List<String> faults(SitePage page) {
    List<String> faults = new ArrayList<>();
    for (Element element : page.document().getAllElements()) {
      for (String attribute : SPOKEN) {
        check(page, element.attr(attribute), faults);
      }
      if (element.closest("code, pre, kbd, samp, script") == null) {
        for (Node child : element.childNodes()) {
          if (child instanceof TextNode text) {
            check(page, text.getWholeText(), faults);
          }
        }
      }
    }
    check(page, page.document().select("meta[name=description]").attr("content"), faults);
    return faults;
  }

  private static void check(SitePage page, String written, List<String> faults) {
    String text = written.replaceAll("[\\n\\t]+ *", " ");
    RULES.forEach(
        (name, rule) -> {
          Matcher found = rule.matcher(text);
          if (found.find()) {
            String around =
                text.substring(
                    Math.max(0, found.start() - AROUND),
                    Math.min(text.length(), found.end() + AROUND));
            faults.add(page + ": " + name + ": «" + around.strip() + "»");
          }
        });
  }
}
