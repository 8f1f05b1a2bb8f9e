package org.metodportal.page.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metodportal.page.Page;
import org.metodportal.page.SmallPortal;
import org.metodportal.page.indicator.IndicatorPage;
import org.metodportal.page.opendata.CsvWriter;
import org.metodportal.page.organization.OrganizationPage;
import org.metodportal.page.report.ReportPage;

/** What an organization answered stands wherever its figures do. */
final class RepliesTest {
  private static Map<String, List<ShownReply>> shown() {
    Map<String, List<ShownReply>> shown = new TreeMap<>();
    try (Stream<Page> pages = SmallPortal.pages()) {
      for (Page page : pages.toList()) {
        List<ShownReply> replies = new ArrayList<>();
        if (page instanceof OrganizationPage profile) {
          replies.addAll(profile.replies());
        } else if (page instanceof IndicatorPage indicator) {
          replies.addAll(indicator.replies());
        } else if (page instanceof ReportPage report) {
          replies.addAll(report.replies());
        }
        if (!replies.isEmpty()) {
          shown.put(page.frame().address().path(), replies);
        }
      }
    }
    return shown;
  }

  @Test
  void anAnswerStandsOnTheProfileTheIndicatorAndTheNoteOfItsYear() {
    Map<String, List<ShownReply>> shown = shown();

    assertEquals(
        List.of("/kirov/monitoring/k1/", "/kirov/organizations/s10/", "/kirov/report/2024/"),
        List.copyOf(shown.keySet()));
    ShownReply onProfile = shown.get("/kirov/organizations/s10/").get(0);
    ShownReply onIndicator = shown.get("/kirov/monitoring/k1/").get(0);
    assertEquals("", onProfile.organization().href(), "the profile does not lead to itself");
    assertEquals("../../monitoring/k1/", onProfile.indicators().get(0).href());
    assertEquals("../../organizations/s10/", onIndicator.organization().href());
    assertEquals(List.of(), onIndicator.indicators(), "the page does not lead to itself");
    assertEquals("12\u00a0марта 2025\u00a0г.", onIndicator.date());
    assertTrue(onIndicator.bodyHtml().contains("<strong>все</strong>"), onIndicator.bodyHtml());
  }

  @Test
  void theTableHasTheWordsInOneLine() {
    String table =
        CsvWriter.text(
            ReplyTable.TABLE.header(),
            out -> ReplyTable.write(SmallPortal.model().territories(), out));

    assertEquals(
        "territory,reply,organization,date,year,indicators,text\n"
            + "kirov,slovo,s10,2025-03-12,2024,k1,\"Диагностику прошли **все**, кто начал год.\"\n",
        table);
  }
}
