package org.metodportal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast of the colours of the style sheet, by the formula of WCAG 2.1. */
final class PaletteTest {
  private static final List<String> ACCENTS =
      List.of("portal", "teal", "indigo", "plum", "forest", "ochre");
  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;
  private static final String DARK = "@media (prefers-color-scheme: dark) {";
  private static final Pattern RULE = Pattern.compile("(:root|\\.accent-\\w+)\\s*\\{([^}]*)}");
  private static final Pattern COLOUR = Pattern.compile("--([\\w-]+):\\s*#([0-9a-fA-F]{6})\\b");

  /** A rule that paints a drawing. */
  private static final Pattern PAINT =
      Pattern.compile("([^{}]+)\\{([^{}]*\\b(?:fill|stroke):[^{}]*)}");

  private static final Pattern USED = Pattern.compile("\\b(fill|stroke):\\s*var\\(--([\\w-]+)\\)");
  private static final Pattern VARIABLE = Pattern.compile("var\\(--([\\w-]+)\\)");
  private static final Pattern LITERAL =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?=[^{}]*})|\\b(?:rgb|hsl|color-mix)a?\\([^)]*\\)");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void textIsReadableOnEveryGround(boolean dark) throws Exception {
    Map<String, Map<String, String>> rules = rules(dark);
    Map<String, String> root = rules.get(":root");
    for (String ground : List.of("paper", "panel")) {
      for (String text : List.of("ink", "muted", "link")) {
        assertContrast(root.get(text), root.get(ground), TEXT, text + " on " + ground);
      }
      assertContrast(root.get("edge"), root.get(ground), SHAPE, "edge on " + ground);
      for (String accent : ACCENTS) {
        String colour = rules.get(".accent-" + accent).get("accent");
        assertContrast(colour, root.get(ground), TEXT, accent + " on " + ground);
      }
    }
    assertContrast(root.get("focus-ink"), root.get("focus"), TEXT, "focused link");
  }

  @Test
  void columnsStandOutFromTheGroundAndTheTargetFromTheColumns() throws Exception {
    for (boolean dark : new boolean[] {false, true}) {
      Map<String, Map<String, String>> rules = rules(dark);
      String line = rules.get(":root").get("line");
      for (String accent : ACCENTS) {
        String colour = rules.get(".accent-" + accent).get("accent");
        assertContrast(colour, line, SHAPE, accent + " on the rest of a bar");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void wordsAndShapesOfDrawingsAreSeen(boolean dark) throws Exception {
    Map<String, Map<String, String>> rules = rules(dark);
    Map<String, String> root = rules.get(":root");
    int words = 0;
    int shapes = 0;
    Matcher paint = PAINT.matcher(screenRules());
    while (paint.find()) {
      String selector = paint.group(1).strip();
      boolean word = selector.contains("text") || selector.contains(".chart-");
      for (Matcher used = USED.matcher(paint.group(2)); used.find(); ) {
        String name = used.group(2);
        boolean ground = List.of("paper", "panel", "line").contains(name);
        if (ground || (word && !used.group(1).equals("fill"))) {
          continue;
        }
        for (String accent : ACCENTS) {
          String colour =
              name.equals("accent")
                  ? rules.get(".accent-" + accent).get(name)
                  : root.getOrDefault(name, "");
          assertTrue(!colour.isEmpty(), selector + " takes an unknown colour " + name);
          assertContrast(
              colour, root.get("paper"), word ? TEXT : SHAPE, selector + " " + name + " " + accent);
        }
        words += word ? 1 : 0;
        shapes += word ? 0 : 1;
      }
    }
    assertTrue(words >= 2 && shapes >= 4, words + " kinds of words, " + shapes + " of shapes");
  }

  @Test
  void everyColourIsInThePaletteOfLightAndOfDark() throws Exception {
    Map<String, Map<String, String>> light = rules(false);
    Map<String, Map<String, String>> dark = rules(true);
    assertEquals(light.keySet(), dark.keySet());
    light.forEach(
        (selector, colours) ->
            assertEquals(colours.keySet(), dark.get(selector).keySet(), selector));
    assertEquals(ACCENTS.size() + 1, light.size(), "accents of the style sheet");
    for (Matcher used = VARIABLE.matcher(screenRules()); used.find(); ) {
      assertTrue(light.get(":root").containsKey(used.group(1)), "no colour --" + used.group(1));
    }
    assertEquals(
        List.of(),
        LITERAL.matcher(screenRules()).results().map(found -> found.group().strip()).toList(),
        "colours past the palette are not checked for contrast");
  }

  /** The style sheet after its palette, without what is for paper. */
  private static String screenRules() throws Exception {
    String css = Files.readString(SiteWriterTest.TEMPLATES.resolve("assets/portal.css"));
    String rules = css.substring(css.indexOf("\n}", css.indexOf(DARK)) + 2);
    return rules.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?s)@media print \\{.*?\\n}", "");
  }

  @Test
  void formulaGivesKnownRatios() {
    assertEquals(21, contrast("000000", "ffffff"), 0.01);
    assertEquals(4.54, contrast("767676", "ffffff"), 0.01);
  }

  private static void assertContrast(String a, String b, double least, String what) {
    double ratio = contrast(a, b);
    assertTrue(ratio >= least, what + ": " + ratio);
  }

  private static Map<String, Map<String, String>> rules(boolean dark) throws Exception {
    String css = Files.readString(SiteWriterTest.TEMPLATES.resolve("assets/portal.css"));
    int darkStart = css.indexOf(DARK);
    int darkEnd = css.indexOf("\n}", darkStart);
    String part = dark ? css.substring(darkStart, darkEnd) : css.substring(0, darkStart);
    Map<String, Map<String, String>> rules = new LinkedHashMap<>();
    Matcher rule = RULE.matcher(part);
    while (rule.find()) {
      Map<String, String> colours =
          rules.computeIfAbsent(rule.group(1), name -> new LinkedHashMap<>());
      Matcher colour = COLOUR.matcher(rule.group(2));
      while (colour.find()) {
        colours.put(colour.group(1), colour.group(2));
      }
    }
    return rules;
  }

  private static double contrast(String a, String b) {
    double[] sorted = Stream.of(a, b).mapToDouble(PaletteTest::luminance).sorted().toArray();
    return (sorted[1] + 0.05) / (sorted[0] + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour, 16);
    return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
  }

  private static double channel(int value) {
    double share = (value & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
