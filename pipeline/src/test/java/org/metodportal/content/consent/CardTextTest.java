package org.metodportal.content.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodportal.document.FrontMatter;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** A name is read only while a consent holds. The people of these tests are made up. */
final class CardTextTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  private static String card(String consent, String body) {
    return "---\ntitle: Уроки\noffice: Методический центр\n" + consent + "---\n\n" + body + "\n";
  }

  private static String listed(String paper) {
    return "people:\n"
        + "  - name: Осинова Берёза Кленовна\n"
        + "    instead: методист центра\n"
        + "    consent: {"
        + paper
        + "}\n";
  }

  private static String body(String text) {
    return text.substring(text.indexOf("---\n\n") + 5).strip();
  }

  @ParameterizedTest
  @CsvSource({
    "'document: С, date: 2024-01-01, until: 2026-11-30', true",
    "'document: С, date: 2024-01-01, until: 2026-11-29', false",
    "'document: С, date: 2024-01-01', true",
    "'document: С, date: 2026-12-01', false",
    "'document: С, date: 2026-11-30', true",
    "'document: С, date: 2024-01-01, until: 2027-01-01, withdrawn: 2026-12-01', true",
    "'document: С, date: 2024-01-01, until: 2027-01-01, withdrawn: 2026-11-30', false",
  })
  void aConsentHoldsFromItsDayToItsLast(String paper, boolean holds) {
    String text = card(listed(paper), "Ведёт Осинова Берёза Кленовна.");

    String read = body(CardText.on(DAY, text, "office"));

    assertEquals(holds ? "Ведёт Осинова Берёза Кленовна." : "Ведёт методист центра.", read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Осинова Берёза Кленовна",
        "Осиновой Берёзы Кленовны",
        "Берёза Кленовна Осинова",
        "Берёзе Кленовне",
        "Осинова Б. К.",
        "Б. К. Осиновой",
        "Б.К. Осинова",
        "Берёза Осинова",
        "Осинову",
        "Осинова\nБерёза Кленовна"
      })
  void everyFormOfALapsedNameGoes(String form) {
    String text =
        card(
            listed("document: С, date: 2024-01-01, until: 2025-01-01"),
            "Рассказ: " + form + " и другие.");

    String read = body(CardText.on(DAY, text, "office"));

    assertFalse(read.contains("синов"), read);
    assertFalse(read.contains("ерёз"), read);
    assertTrue(read.startsWith("Рассказ: методист центра"), read);
    assertEquals(
        text.lines().count(), CardText.on(DAY, text, "office").lines().count(), "lines stay");
  }

  @Test
  void aCardWhoseOwnConsentEndedNamesNobodyAndShowsNoPicture() {
    String text =
        card(
            "consent: {document: С, date: 2024-01-01, until: 2025-01-01}\n",
            "Ведёт Дубова Рябина Ясеневна. Позже Дубова и Анна Клёнова\n![Урок](urok.jpg) писали.");

    assertEquals(
        "Ведёт Методический центр. Позже Методический центр и Методический центр\nУрок писали.",
        body(CardText.on(DAY, text, "office")));
  }

  @Test
  void namesInKeysGoTooAndTheKeysStayReadable() {
    String text =
        "---\ntitle: 'Уроки Осиновой Берёзы Кленовны'\noffice: Осинова Берёза Кленовна\n"
            + "result: {summary: Осинова Б. К. довольна, evidence: Отзыв}\n"
            + "people:\n  - name: Осинова Берёза Кленовна\n    instead: \"учитель: математика\"\n"
            + "    consent: {document: С, date: 2024-01-01, until: 2025-01-01}\n---\n\nСлово.\n";
    ProblemReport report = new ProblemReport();

    FrontMatter read = FrontMatter.parse(CardText.on(DAY, text, "office"), "k.md", "t", report);

    assertEquals(List.of(), report.sorted());
    assertEquals("Уроки учитель  математика", read.tree().string("title"));
    assertEquals("учитель  математика", read.tree().string("office"));
  }

  @Test
  void aCardWithoutAnyPaperNamesNobody() {
    assertEquals(
        "Ведёт Методический центр.",
        body(CardText.on(DAY, card("", "Ведёт Осинова Берёза Кленовна."), "office")));
  }

  @Test
  void institutionsKeepTheirNames() {
    String text = card("", "Школа имени Дубова Ясеня Кленовича ждёт. Ученик и Методист пишут.");

    assertEquals(text, CardText.on(DAY, text, "office"));
  }

  @Test
  void anOfficeIsToldThirtyDaysBeforeAndAfterwards() {
    assertEquals(List.of(), told("2026-12-31"));
    assertEquals(List.of("consent-ends"), told("2026-12-30"));
    assertEquals(List.of("consent-ends"), told("2026-11-30"));
    assertEquals(List.of("consent-ended"), told("2026-11-29"));
  }

  private static List<String> told(String until) {
    String text =
        card("consent:\n  document: С\n  date: 2024-01-01\n  until: " + until + "\n", "Слово.");
    ProblemReport report = new ProblemReport();
    FrontMatter card = FrontMatter.parse(text, "k.md", "t", report);
    CardConsents.read(card.tree(), "t", report).report("t", DAY, report);
    report.sorted().forEach(each -> assertEquals(7, each.position().line()));
    return report.sorted().stream().map(Problem::code).toList();
  }
}
