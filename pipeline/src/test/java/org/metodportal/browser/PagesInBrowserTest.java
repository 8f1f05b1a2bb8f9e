package org.metodportal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.metodportal.golden.Thorough;

/**
 * Pages of the shipped site in Chromium: one of middle size of each kind, the largest with {@code
 * -Pthorough}, or every page with {@code -Pall-pages}.
 */
@BrowserTest
@ExtendWith(InspectedSiteExtension.class)
class PagesInBrowserTest {
  private static void assertNone(InspectedSite site, Topic topic, String variants) {
    List<String> faults = site.faults().get(topic);
    System.out.println(
        topic + ": " + site.pages().size() + " pages × " + variants + ", faults: " + faults.size());
    assertEquals("", String.join("\n", faults.subList(0, Math.min(60, faults.size()))));
  }

  @Test
  void axeFindsNoViolations(InspectedSite site) {
    assertNone(
        site,
        Topic.AXE,
        Thorough.isAsked()
            ? "4 (light and dark, 1280 and 360 px)"
            : "1 (in turn 1280 light and 360 dark)");
  }

  @Test
  void nothingScrollsSideways(InspectedSite site) {
    assertNone(site, Topic.REFLOW, "3 (320 px; text at 200 %, 1280 and 640 px)");
  }

  @Test
  void theKeyboardReachesEverythingAndFocusIsSeen(InspectedSite site) {
    assertNone(site, Topic.KEYBOARD, "1");
  }

  @Test
  void forcedColoursShowWordsAndDrawings(InspectedSite site) {
    assertNone(site, Topic.FORCED_COLOURS, "2 (light and dark)");
  }

  @Test
  void paperGetsTheContentAndNotTheMenus(InspectedSite site) {
    assertNone(site, Topic.PRINT, "1");
  }

  @Test
  void contentIsThereWithoutJavaScript(InspectedSite site) {
    assertNone(site, Topic.WITHOUT_SCRIPT, "1");
  }

  @Test
  void theConsoleIsSilentAndNoOtherHostIsAsked(InspectedSite site) {
    assertNone(site, Topic.QUIET, "1");
  }
}
