package org.metodportal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The chart of an indicator stands in a page of another site by the code that its page gives. */
@BrowserTest
class EmbeddedChartTest {
  @Test
  void theCodeOfThePageShowsTheChartWithItsSource(Browser browser, ShippedSite site)
      throws Exception {
    try (Page page = browser.newPage()) {
      page.navigate(site.root().resolve("kirov/monitoring/k1/").toString());
      String code = page.textContent(".citation code");
      String address = code.replaceFirst("^<iframe src=\"https?://[^/]+/([^\"]+)\".*", "$1");
      assertEquals("kirov/monitoring/k1/embed/", address);
      assertTrue(Files.exists(site.folder().resolve(address + "index.html")));
      page.setContent(code.replaceFirst("https?://[^/]+/", site.root().toString()));
      FrameLocator frame = page.frameLocator("iframe");
      assertTrue(frame.locator("svg.chart .chart-value").count() > 0);
      assertEquals("../", frame.locator("p a[target=_top]").getAttribute("href"));
    }
  }

  @Test
  void theMapOfTheSiteDoesNotHaveIt(ShippedSite site) throws Exception {
    Path map = site.folder().resolve("sitemap.xml");
    assertFalse(Files.readString(map).contains("/embed/"));
  }
}
