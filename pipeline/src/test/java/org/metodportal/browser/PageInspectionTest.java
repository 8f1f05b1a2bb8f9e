package org.metodportal.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions asked in the browser find the faults that they are for. */
@BrowserTest
class PageInspectionTest {
  private static final String BAD =
      """
      <!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Плохо</title>
      <meta name="viewport" content="width=device-width">
      <link rel="stylesheet" href="bad.css"><script src="bad.js"></script></head>
      <body data-kind="bad"><header><nav><a href="#main">Меню</a></nav></header>
      <main id="main"><h1>Плохая страница</h1>
      <p class="pale">Бледные слова</p><p class="wide">Широко</p>
      <h2 class="scripted">Видно только со скриптом</h2>
      <svg role="img" aria-label="Рисунок"><text class="ghost" y="20">Слова</text></svg>
      <img src="http://127.0.0.1:9/other.png" alt="">
      <a href="#main" class="unmarked">Ссылка</a></main></body></html>
      """;

  private static final String STYLES =
      """
      body { background: #fff; }
      .pale { color: #ccc; background: #fff; }
      .wide { width: 900px; }
      .scripted { display: none; }
      .with-script .scripted { display: block; }
      .unmarked:focus { outline: none; }
      @media (forced-colors: active) { .ghost { fill: Canvas; } }
      """;

  @Test
  void everyTopicFindsItsFault(Browser browser, @TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("index.html"), BAD);
    Files.writeString(folder.resolve("bad.css"), STYLES);
    Files.writeString(
        folder.resolve("bad.js"), "document.documentElement.className = 'with-script';");
    SitePage page = SitePages.read(folder).all().get(0);
    try (SiteServer server = SiteServer.start(folder);
        PageInspection inspection = new PageInspection(browser, server.root(), false)) {
      inspection.inspect(page, true);
      Map<Topic, List<String>> faults = inspection.faults();
      for (Topic topic : Topic.values()) {
        assertTrue(!faults.get(topic).isEmpty(), topic + " finds nothing");
      }
      assertFound(faults, Topic.AXE, "/ at 360 px, DARK: color-contrast");
      assertFound(faults, Topic.REFLOW, "/ at 320 px: ");
      assertFound(faults, Topic.KEYBOARD, "/: the first stop is not the way to the content");
      assertFound(faults, Topic.KEYBOARD, "/: focus is not seen on <a> «Ссылка»");
      assertFound(
          faults, Topic.FORCED_COLOURS, "/ LIGHT: nothing is seen of <text class=\"ghost\"");
      assertFound(faults, Topic.PRINT, "/: on paper: <nav> «Меню»");
      assertFound(faults, Topic.WITHOUT_SCRIPT, "/: «Видно только со скриптом» is not shown");
      assertFound(faults, Topic.QUIET, "/: console: ");
    }
  }

  private static void assertFound(Map<Topic, List<String>> faults, Topic topic, String start) {
    assertTrue(
        faults.get(topic).stream().anyMatch(fault -> fault.startsWith(start)),
        topic + ": " + faults.get(topic));
  }
}
