package org.metodportal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The definition of a term opens where the term stands, without a script. */
@BrowserTest
class TermsInPlaceTest {
  private static final String ADDRESS = "kirov/polozhenie/";

  @Test
  void aTapOpensTheDefinitionOnThePageAndAnotherTapClosesIt(Browser browser, ShippedSite site) {
    try (BrowserContext phone =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(360, 640)
                .setHasTouch(true)
                .setJavaScriptEnabled(false))) {
      Page page = phone.newPage();
      String address = site.root().resolve(ADDRESS).toString();
      page.navigate(address);
      Locator term = page.locator(".glossed > a").nth(2);
      Locator tip = page.locator(".glossed > [role=tooltip]").nth(2);
      assertFalse(tip.isVisible());
      term.scrollIntoViewIfNeeded();
      double before = term.boundingBox().y;
      term.tap();
      assertTrue(tip.isVisible());
      assertEquals(address + "#" + tip.getAttribute("id"), page.url());
      assertEquals(before, term.boundingBox().y, 1, "the page does not move");
      page.locator("h1").first().scrollIntoViewIfNeeded();
      page.locator("h1").first().tap();
      assertFalse(tip.isVisible());
    }
  }

  @Test
  void aClickOnAWideScreenDoesNotMoveThePage(Browser browser, ShippedSite site) {
    try (BrowserContext desk =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 720))) {
      Page page = desk.newPage();
      page.navigate(site.root().resolve(ADDRESS).toString());
      Locator term = page.locator(".glossed > a").nth(2);
      Locator tip = page.locator(".glossed > [role=tooltip]").nth(2);
      term.scrollIntoViewIfNeeded();
      double before = term.boundingBox().y;
      term.click();
      assertTrue(tip.isVisible());
      assertEquals(before, term.boundingBox().y, 1);
      tip.locator("a").click();
      assertTrue(page.url().contains("/kirov/terminy/#"), page.url());
    }
  }
}
