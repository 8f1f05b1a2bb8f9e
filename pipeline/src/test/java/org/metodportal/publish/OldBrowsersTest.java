package org.metodportal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Style sheets and scripts hold to what Chromium 79 knows, the oldest browser of the portal's
 * readers; 109 is the last one for Windows 7. What is younger may only add to what stands without
 * it: a rule that is dropped as a whole, a declaration after one that old browsers know.
 */
final class OldBrowsersTest {
  /** What would take something away from an old browser, and the version that first knew it. */
  private static final Map<String, Pattern> STYLES =
      patterns(
          "logical shorthands, 87",
          "(?:margin|padding|border)-(?:inline|block)(?:-color|-style|-width)?\\s*:",
          "inset, 87",
          "(?<![\\w-])inset(?:-\\w+)*\\s*:",
          ":is and :where, 88",
          ":(?:is|where)\\(",
          "lists in :not, 88",
          ":not\\([^()]*,",
          "aspect-ratio, 88",
          "aspect-ratio",
          "small and large viewports, 108",
          "\\d[sld]v[hw]\\b",
          "mixed colours, 111",
          "color-mix\\(",
          "nested rules, 112",
          "(?m)^\\s*&");

  private static final Map<String, Pattern> SCRIPTS =
      patterns(
          "optional chaining, 80",
          "\\?\\.(?!\\d)",
          "nullish values, 80",
          "\\?\\?",
          "replaceAll of a string, 85",
          "\\.replaceAll\\(",
          "assignment with logic, 85",
          "(?:\\|\\||&&)=",
          "replaceChildren, 86",
          "replaceChildren",
          "at, 92",
          "\\.at\\(",
          "hasOwn, 93",
          "Object\\.hasOwn\\(",
          "findLast, 97",
          "\\.findLast",
          "copies of arrays, 110",
          "\\.(?:toSorted|toReversed|toSpliced)\\(");

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern MARK = Pattern.compile("content:\\s*(\"[^\"]*\")\\s*/");
  private static final String WITHOUT_GAPS = "@supports not (inset: 0)";

  private static Map<String, Pattern> patterns(String... pairs) {
    Map<String, Pattern> patterns = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      patterns.put(pairs[i], Pattern.compile(pairs[i + 1]));
    }
    return patterns;
  }

  private static List<String> younger(Map<String, Pattern> all, String text) {
    return all.entrySet().stream()
        .filter(each -> each.getValue().matcher(text).find())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What an old browser would lose of a style sheet. */
  private static List<String> lost(String sheet) {
    String css = sheet.replaceAll("(?s)/\\*.*?\\*/", "");
    int fallback = css.indexOf(WITHOUT_GAPS);
    String gaps = fallback < 0 ? "" : css.substring(fallback + WITHOUT_GAPS.length());
    List<String> lost = new ArrayList<>(younger(STYLES, css.replace(WITHOUT_GAPS, "")));
    Matcher rule = RULE.matcher(css);
    while (rule.find()) {
      String selector = rule.group(1).strip();
      String body = rule.group(2);
      if (selector.contains(":has(") && selector.contains(",")) {
        lost.add("a list with :has, 105: " + selector);
      }
      Matcher mark = MARK.matcher(body);
      while (mark.find()) {
        if (!body.contains("content: " + mark.group(1) + ";")) {
          lost.add("content with words for it: " + selector);
        }
      }
      if (body.contains("display: flex") && body.contains("gap:")) {
        for (String each : selector.split(",")) {
          if (!gaps.contains(each.strip() + " > *")
              && !gaps.contains(each.strip() + " li")
              && !gaps.contains(each.strip().replace(" ol", "") + " li")) {
            lost.add("gap of flexible items, 84: " + each.strip());
          }
        }
      }
    }
    return lost;
  }

  @Test
  void nothingOfTheStyleSheetIsLost() throws IOException {
    String sheet = Files.readString(SiteWriterTest.TEMPLATES.resolve("assets/portal.css"));

    assertEquals(List.of(), lost(sheet));
  }

  @Test
  void whatWouldBeLostIsFound() {
    assertEquals(List.of("logical shorthands, 87"), lost("a { margin-inline: auto; }"));
    assertEquals(List.of("inset, 87"), lost("a { inset: 0; }"));
    assertEquals(List.of(), lost("a { box-shadow: inset 0 0; clip-path: inset(50%); }"));
    assertEquals(List.of(":is and :where, 88"), lost("a:is(.b, .c) { top: 0; }"));
    assertEquals(List.of("lists in :not, 88"), lost("a:not(.b, .c) { top: 0; }"));
    assertEquals(List.of("a list with :has, 105: a, b:has(c)"), lost("a, b:has(c) { top: 0; }"));
    assertEquals(
        List.of("content with words for it: a::after"),
        lost("a::after { content: \"→\" / \"\"; }"));
    assertEquals(List.of("gap of flexible items, 84: a"), lost("a { display: flex; gap: 1rem; }"));
    assertEquals(
        List.of("nullish values, 80", "optional chaining, 80"), younger(SCRIPTS, "a?.b ?? c"));
    assertEquals(List.of(), younger(SCRIPTS, "a ? .5 : b?.5:c"));
  }

  @Test
  void scriptsUseWhatOldBrowsersKnow() throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(SiteWriterTest.TEMPLATES.resolve("assets"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".js")).toList()) {
        found.put(file.getFileName().toString(), younger(SCRIPTS, Files.readString(file)));
      }
    }

    assertTrue(found.size() > 5, found.toString());
    found.forEach((name, younger) -> assertEquals(List.of(), younger, name));
  }
}
