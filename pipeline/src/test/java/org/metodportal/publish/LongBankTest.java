package org.metodportal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.metodportal.page.ListPart;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.practice.PracticeBank;
import org.metodportal.page.practice.PracticeSite;
import org.metodportal.page.practice.PracticesPage;
import org.metodportal.page.site.Pages;

/** A bank of a thousand cards in pages of a bounded size. */
final class LongBankTest {
  private static final int TIMES = 40;
  private static final int MOST_BYTES = 120_000;

  @Test
  void aBankOfAThousandCardsHasPagesOfABoundedSize() throws Exception {
    PortalModel model = PracticeSite.model(TIMES);
    PracticeBank bank = PracticeBank.of(model.territories());
    assertTrue(bank.entries().size() >= 1_000, "a thousand cards");
    TemplateRenderer renderer = new TemplateRenderer(SiteWriterTest.TEMPLATES);
    List<String> addresses = new ArrayList<>();
    List<String> linked = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    try (Stream<Page> pages = Pages.of(model)) {
      for (Page page :
          pages
              .filter(PracticesPage.class::isInstance)
              .filter(each -> each.frame().address().path().matches("/practices/(page-\\d+/)?"))
              .toList()) {
        StringWriter html = new StringWriter();
        renderer.render(page, html);
        String path = page.frame().address().path();
        int bytes = html.toString().getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes < MOST_BYTES, path + ": " + bytes + " bytes");
        Document read = Jsoup.parse(html.toString(), "https://portal.example" + path);
        read.select("#practice-list h3").forEach(title -> titles.add(title.text()));
        addresses.add(read.baseUri());
        if (linked.isEmpty()) {
          read.select(".parts a").forEach(link -> linked.add(link.absUrl("href")));
        }
        assertEquals(1, read.select(".parts [aria-current=page]").size(), path);
        assertEquals(
            path.equals("/practices/") ? "page" : "no", read.select("main").attr("data-search"));
      }
    }
    assertEquals(
        bank.entries().stream().map(entry -> entry.practice().title()).toList(),
        titles,
        "every card once, in the order of the bank");
    assertEquals((bank.entries().size() + ListPart.MOST - 1) / ListPart.MOST, addresses.size());
    assertEquals(addresses, linked, "each page is linked from the first");
  }
}
