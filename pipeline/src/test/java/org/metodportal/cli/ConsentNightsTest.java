package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A name leaves the whole site by itself in the night in which its consent ends. */
final class ConsentNightsTest {
  @RegisterExtension final EmptyProject project = new EmptyProject();

  @TempDir Path folder;

  private static final String PRACTICE =
      """
      ---
      title: 'Уроки, которые ведёт Осинова Берёза Кленовна'
      published: 2024-05-20
      office: Методический центр
      result:
        summary: Осинова Б. К. показала двенадцать уроков.
        evidence: Отзыв, который написала Осинова.
      conclusion:
        verdict: нет
      adopted:
        - by: Школа, где работает Берёза Осинова
          year: 2025
          result: Уроки идут.
      people:
        - name: Осинова Берёза Кленовна
          forms: [Осиновой Берёзой Кленовной]
          instead: методист центра
          consent: {document: Согласие № 1, date: 2024-05-01, until: 2026-11-21}
      ---

      Первый урок прошёл у Осиновой Берёзы Кленовны, второй — с Осиновой Берёзой Кленовной.

      Имя Осиновой знают все.
      """;

  private static final String MEASURE =
      """
      ---
      title: Беседы, которые проводит Осинова Берёза Кленовна
      decision: {kind: приказ, number: "1", date: 2024-08-26}
      since: 2024-09-01
      indicators: [l1]
      responsible: Осинова Берёза Кленовна
      consent: {document: Согласие № 2, date: 2024-05-01, until: 2027-01-01, withdrawn: 2026-11-22}
      ---

      Беседы ведёт Осинова Берёза Кленовна.
      """;

  @Test
  void theNameLeavesEveryFileOfTheSite() throws IOException {
    SmallSite site = SmallSite.in(folder);
    Files.writeString(folder.resolve("content/lesnoy/practices/uroki-drug-u-druga.md"), PRACTICE);
    Path measures = Files.createDirectories(folder.resolve("content/lesnoy/measures"));
    Files.writeString(measures.resolve("besedy.md"), MEASURE);

    ProgramRun first = publish(site, "2026-11-20");
    assertEquals(Exit.DONE, first.exit(), first.out() + first.err());
    Files.writeString(card(), PRACTICE.replace("знают все", "знают почти все"));
    assertEquals(Exit.DONE, publish(site, "2026-11-21").exit());
    TreeSet<String> with = filesWithTheName();
    assertTrue(with.contains("practices/uroki-drug-u-druga/index.html"), with.toString());
    assertTrue(with.contains("open-data/practices.csv"), with.toString());
    assertTrue(with.contains("changes/index.html"), with.toString());
    assertTrue(with.stream().anyMatch(file -> file.startsWith("search/")), with.toString());

    ProgramRun silent = publish(site, "2026-11-22");
    assertEquals(Exit.DONE, silent.exit(), silent.out() + silent.err());
    assertEquals(new TreeSet<String>(), filesWithTheName());
    assertTrue(
        Files.readString(shown().resolve("practices/uroki-drug-u-druga/index.html"))
            .contains("методист центра"));
    String all = silent.out() + silent.err();
    assertTrue(all.contains("uroki-drug-u-druga.md:18:"), all);

    // The log of changes goes on without it, also when no card accounts for it any more.
    Files.writeString(
        card(), PRACTICE.substring(0, PRACTICE.indexOf("result:")) + "---\n\nСлово.\n");
    Files.writeString(
        card(), Files.readString(card()).replace("которые ведёт Осинова Берёза Кленовна", "все"));
    assertEquals(Exit.DONE, publish(site, "2026-11-23").exit());
    assertEquals(new TreeSet<String>(), filesWithTheName());
  }

  private ProgramRun publish(SmallSite site, String day) {
    return site.runOn(
        day,
        "publish",
        "--site",
        folder.resolve("site").toString(),
        "--accept",
        "sudden-change",
        "--because",
        "проверка");
  }

  private Path card() {
    return folder.resolve("content/lesnoy/practices/uroki-drug-u-druga.md");
  }

  private Path shown() throws IOException {
    return folder.resolve("site/current").toRealPath();
  }

  private TreeSet<String> filesWithTheName() throws IOException {
    TreeSet<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(shown())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = text(file).toLowerCase(Locale.ROOT);
        if (Stream.of("осинов", "берёз", "берез").anyMatch(text::contains)) {
          found.add(shown().relativize(file).toString());
        }
      }
    }
    return found;
  }

  private static String text(Path file) throws IOException {
    String name = file.toString();
    if (name.endsWith(".pdf")) {
      try (PDDocument paper = Loader.loadPDF(Files.readAllBytes(file))) {
        return new PDFTextStripper().getText(paper) + paper.getDocumentInformation().getTitle();
      }
    }
    if (List.of("xlsx", "zip", "docx").contains(name.substring(name.lastIndexOf('.') + 1))) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          zip.transferTo(all);
        }
      }
      return all.toString(StandardCharsets.UTF_8);
    }
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
