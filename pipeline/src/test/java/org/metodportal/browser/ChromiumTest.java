package org.metodportal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser is found where it stands, and the server answers as a web server would. */
@BrowserTest
class ChromiumTest {
  @Test
  void theNamedBrowserIsTakenAndNoOther(@TempDir Path folder) throws Exception {
    Path browser = Files.writeString(folder.resolve("chromium"), "");
    assertEquals(Optional.empty(), Chromium.find(Map.of("METODPORTAL_CHROMIUM", "/nowhere")));
    assertEquals(true, browser.toFile().setExecutable(true));
    assertEquals(
        Optional.of(browser), Chromium.find(Map.of("METODPORTAL_CHROMIUM", browser.toString())));
    assertEquals(Optional.of(browser), Chromium.find(Map.of("PATH", folder.toString())));
  }

  @Test
  void aLostAddressGetsThePageForIt(Browser browser, ShippedSite site) {
    try (Page page = browser.newPage()) {
      Response lost = page.navigate(site.root().resolve("no/such/page/").toString());
      assertEquals(404, lost.status());
      assertEquals("Страница не найдена", page.locator("h1").textContent());
      assertEquals(SiteServer.POLICY, lost.headerValue("content-security-policy"));
      Response home = page.navigate(site.root().toString());
      assertEquals(200, home.status());
      assertEquals("text/html; charset=utf-8", home.headerValue("content-type"));
    }
  }
}
