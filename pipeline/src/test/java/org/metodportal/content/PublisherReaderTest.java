package org.metodportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.page.site.Pages;
import org.metodportal.problem.ProblemReport;

final class PublisherReaderTest {
  private static final String PORTAL =
      """
      title: Портал
      short_title: Портал
      base_url: https://metodportal.example
      synthetic: true
      """;

  @TempDir Path content;

  @Test
  void detailsAreOptional() throws IOException {
    ProblemReport report = new ProblemReport();

    assertEquals(PublisherDetails.NONE, read("", report));
    assertEquals(List.of(), report.sorted());
  }

  @Test
  void soundDetailsAreTaken() throws IOException {
    ProblemReport report = new ProblemReport();

    assertEquals(
        new PublisherDetails(
            "1234567894", "+7 (8332) 00-00-00", "data@rost.example", "начальник отдела"),
        read(
            """
            publisher_inn: "1234567894"
            publisher_phone: +7 (8332) 00-00-00
            publisher_email: data@rost.example
            publisher_officer: начальник отдела
            """,
            report));
    assertEquals(List.of(), report.sorted());
  }

  @Test
  void eachFaultyDetailIsNamedWithItsPlace() throws IOException {
    ProblemReport report = new ProblemReport();

    assertEquals(
        PublisherDetails.NONE,
        read(
            """
            publisher_inn: "7707083894"
            publisher_phone: телефон
            publisher_email: data@rost
            """,
            report));
    assertEquals(
        List.of(
            "5 «7707083894» — не ИНН организации: в нём десять цифр, последняя — контрольная.",
            "6 «телефон» — не телефон.",
            "7 «data@rost» — не адрес электронной почты."),
        report.sorted().stream()
            .map(problem -> problem.position().line() + " " + problem.message())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"'',1,0", "update_days: 7,7,0", "update_days: 0,1,1", "update_days: 367,1,1"})
  void whenANewerReleaseIsPromised(String line, int days, int errors) throws IOException {
    ProblemReport report = new ProblemReport();

    assertEquals(days, portal(line + "\n", report).updateDays());
    assertEquals(errors, report.errors());
    report.sorted().forEach(problem -> assertEquals("update-days", problem.code()));
  }

  private PublisherDetails read(String more, ProblemReport report) throws IOException {
    return portal(more, report).details();
  }

  private PortalDescription portal(String more, ProblemReport report) throws IOException {
    Files.writeString(content.resolve("portal.yaml"), PORTAL + more);
    PortalDescription portal =
        PortalReader.read(content, "content", Pages.SECTIONS.menuFolders(), report);
    assertNotNull(portal);
    return portal;
  }
}
