package org.metodportal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page that stands longer than the portal promised says so itself. */
@BrowserTest
class LatePageTest {
  private static final String NOTICE = "main > .notice-warning:first-child";

  @Test
  void fromTheDayOnWhichANewerOneShouldLongBeThere(Browser browser, ShippedSite site) {
    LocalDate late =
        LocalDate.parse(
            site.pages().get(0).document().select("[data-late]").first().attr("data-late"));
    for (String address : List.of("", "kirov/monitoring/", "no-such-page")) {
      assertEquals(List.of(), said(browser, site, address, late.atStartOfDay().minusMinutes(1)));
      assertEquals(
          List.of("Обновление задержалось, данные на 21 ноября 2026 г."),
          said(browser, site, address, late.atStartOfDay()));
    }
  }

  private static List<String> said(
      Browser browser, ShippedSite site, String address, LocalDateTime moment) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.clock().setFixedTime(Date.from(moment.atZone(ZoneId.systemDefault()).toInstant()));
      page.navigate(site.root().resolve(address).toString());
      return page.locator(NOTICE).allTextContents().stream()
          .map(words -> words.replace("\u00a0", " "))
          .toList();
    }
  }
}
