package org.metodportal.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at pages of a site in one browser. A page is loaded once; screens, colours and media are
 * changed under it. For one thread, the browser's own.
 */
final class PageInspection implements AutoCloseable {
  private static final int DESK = 1280;
  private static final int PHONE = 360;
  private static final int NARROW = 320;
  private static final int PAPER = 718;
  private static final int HEIGHT = 900;

  private final URI root;
  private final boolean thorough;
  private final BrowserContext context;
  private final BrowserContext plainContext;
  private final Page page;
  private final Page plain;
  private final List<String> noise = new ArrayList<>();
  private final Map<Topic, List<String>> faults = new EnumMap<>(Topic.class);

  /**
   * @param root where the site is served
   * @param thorough whether rules are asked of all of a page, in all four of wide and narrow, light
   *     and dark; else of two elements of each kind at least, in one of them
   */
  PageInspection(Browser browser, URI root, boolean thorough) {
    this.root = root;
    this.thorough = thorough;
    for (Topic topic : Topic.values()) {
      faults.put(topic, new ArrayList<>());
    }
    // A touch screen has no hover, so what waits for it on a desk is shown and checked.
    context = browser.newContext(new NewContextOptions().setHasTouch(true));
    context.addInitScript(AxeBuilder.getAxeScript() + script());
    page = context.newPage();
    page.onConsoleMessage(message -> noise.add("console: " + message.text()));
    page.onPageError(error -> noise.add("error: " + error));
    context.onRequest(request -> noteForeign(request.url()));
    plainContext = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false));
    plain = plainContext.newPage();
  }

  private static String script() {
    try (InputStream found = PageInspection.class.getResourceAsStream("inspection.js")) {
      if (found == null) {
        throw new IllegalStateException("inspection.js is not beside the class");
      }
      return new String(found.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void noteForeign(String address) {
    if (!address.startsWith(root.toString()) && !address.startsWith("data:")) {
      noise.add("asks " + address);
    }
  }

  /** What was found on all pages looked at, by topic. */
  Map<Topic, List<String>> faults() {
    return faults;
  }

  /**
   * Looks at one page in all ways.
   *
   * @param narrow whether an everyday build asks the rules of it narrow and dark, else wide and
   *     light
   */
  void inspect(SitePage one, boolean narrow) {
    String address = root.resolve(one.address()).toString();
    noise.clear();
    screen(DESK, ColorScheme.LIGHT);
    page.navigate(address);
    reflow(one);
    forcedColours(one);
    print(one);
    if (!thorough) {
      page.evaluate("() => inspection.thin()");
    }
    screen(DESK, ColorScheme.LIGHT);
    if (thorough || !narrow) {
      axe(one, DESK, ColorScheme.LIGHT);
    }
    keyboard(one);
    if (thorough || narrow) {
      screen(PHONE, ColorScheme.DARK);
      axe(one, PHONE, ColorScheme.DARK);
    }
    if (thorough) {
      screen(DESK, ColorScheme.DARK);
      axe(one, DESK, ColorScheme.DARK);
      screen(PHONE, ColorScheme.LIGHT);
      axe(one, PHONE, ColorScheme.LIGHT);
    }
    withoutScript(one, address);
    note(Topic.QUIET, one, "", noise);
  }

  private void screen(int width, ColorScheme colours) {
    page.setViewportSize(width, HEIGHT);
    page.emulateMedia(
        new EmulateMediaOptions()
            .setMedia(Media.SCREEN)
            .setColorScheme(colours)
            .setForcedColors(ForcedColors.NONE)
            .setReducedMotion(ReducedMotion.REDUCE));
  }

  private void note(Topic topic, SitePage one, String where, List<?> found) {
    List<String> list = faults.get(topic);
    found.forEach(fault -> list.add(one + where + ": " + fault));
  }

  private List<?> ask(String question) {
    return (List<?>) page.evaluate("() => inspection." + question);
  }

  private void axe(SitePage one, int width, ColorScheme colours) {
    note(Topic.AXE, one, " at " + width + " px, " + colours, ask("axe()"));
  }

  private void keyboard(SitePage one) {
    int stops = (Integer) page.evaluate("() => inspection.watchFocus()");
    page.keyboard().press("Tab");
    note(Topic.KEYBOARD, one, "", ask("skipLinkFaults()"));
    page.keyboard().press("Enter");
    note(Topic.KEYBOARD, one, "", ask("skippedFaults()"));
    page.evaluate("() => inspection.startOver()");
    for (int i = 0; i < stops; i++) {
      page.keyboard().down("Tab");
    }
    page.keyboard().up("Tab");
    note(Topic.KEYBOARD, one, "", ask("focusFaults()"));
  }

  private void reflow(SitePage one) {
    screen(NARROW, ColorScheme.LIGHT);
    note(Topic.REFLOW, one, " at " + NARROW + " px", ask("overflow()"));
    for (int width : new int[] {DESK, DESK / 2}) {
      screen(width, ColorScheme.LIGHT);
      page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
      note(Topic.REFLOW, one, " with text at 200 %, " + width + " px", ask("overflow()"));
      page.evaluate("() => { document.documentElement.style.fontSize = ''; }");
    }
  }

  private void forcedColours(SitePage one) {
    for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      page.emulateMedia(
          new EmulateMediaOptions().setColorScheme(colours).setForcedColors(ForcedColors.ACTIVE));
      note(Topic.FORCED_COLOURS, one, " " + colours, ask("unseen()"));
    }
  }

  private void print(SitePage one) {
    page.setViewportSize(PAPER, HEIGHT);
    page.emulateMedia(
        new EmulateMediaOptions()
            .setMedia(Media.PRINT)
            .setColorScheme(ColorScheme.LIGHT)
            .setForcedColors(ForcedColors.NONE));
    note(Topic.PRINT, one, "", ask("printed()"));
    note(Topic.PRINT, one, "", ask("overflow()"));
  }

  private void withoutScript(SitePage one, String address) {
    plain.navigate(address);
    String shown = plain.locator("main").innerText();
    for (String heading : one.document().select("main h1, main h2").eachText()) {
      if (!blanks(shown).contains(blanks(heading))) {
        note(Topic.WITHOUT_SCRIPT, one, "", List.of("«" + heading + "» is not shown"));
      }
    }
    if (plain.locator("main").boundingBox().height < HEIGHT / 10.0) {
      note(Topic.WITHOUT_SCRIPT, one, "", List.of("the page is empty"));
    }
  }

  private static String blanks(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ");
  }

  @Override
  public void close() {
    context.close();
    plainContext.close();
  }
}
