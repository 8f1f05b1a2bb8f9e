package org.metodportal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

class FrontMatterTest {
  @TempDir Path folder;
  private final ProblemReport report = new ProblemReport();

  @Test
  void splitsKeysFromText() throws IOException {
    FrontMatter document = read("---\ntitle: А\n---\n\n## Б\nтекст\n");
    assertEquals(List.of(), report.sorted());
    assertEquals("А", document.tree().string("title"));
    assertEquals("\n## Б\nтекст\n", document.body());
    assertEquals(4, document.bodyLine());
    assertEquals("k1.md:2:8", document.tree().position("title").toString());
  }

  @Test
  void toleratesByteOrderMarkAndWindowsLineEnds() throws IOException {
    FrontMatter document = read("\uFEFF---\r\ntitle: А\r\ncode: k1\r\n---  \r\nтекст\r\n");
    assertEquals(List.of(), report.sorted());
    assertEquals("k1", document.tree().string("code"));
    assertEquals("k1.md:3:7", document.tree().position("code").toString());
    assertEquals("текст\n", document.body());
    assertEquals(5, document.bodyLine());
  }

  @Test
  void takesAFileWithoutText() throws IOException {
    FrontMatter document = read("---\ntitle: А\n---");
    assertEquals("", document.body());
    assertEquals(4, document.bodyLine());
  }

  @Test
  void asksForTheOpeningLine() throws IOException {
    assertNull(read("title: А\n---\nтекст\n"));
    assertEquals(
        List.of(
            "k1.md:1:1: Файл не начинается со строки «---». Поставьте первой строкой «---», под ней"
                + " ключи, под ними снова «---»."),
        messages());
  }

  @Test
  void asksForTheOpeningLineOfAnEmptyFile() throws IOException {
    assertNull(read(""));
    assertEquals("front-matter", report.sorted().get(0).code());
  }

  @Test
  void asksForTheClosingLine() throws IOException {
    assertNull(read("---\ntitle: А\n\n## Текст\n"));
    assertEquals(
        List.of(
            "k1.md:1:1: Ключи открыты строкой «---», но не закрыты. Поставьте строку «---» после"
                + " последнего ключа."),
        messages());
    assertNull(read("---"));
  }

  @Test
  void asksForKeys() throws IOException {
    assertNull(read("---\n---\nтекст\n"));
    assertEquals(
        List.of(
            "k1.md:2:1: Здесь нет ни одного ключа. Пишите каждый ключ с новой строки: «ключ:"
                + " значение»."),
        messages());
  }

  @Test
  void refusesAnotherEncoding() throws IOException {
    Path file = folder.resolve("k1.md");
    Files.write(file, "---\ntitle: А\n---\n".getBytes(Charset.forName("windows-1251")));
    assertNull(FrontMatter.read(file, "k1.md", "", report));
    assertEquals(
        List.of("k1.md:2: Файл не в кодировке UTF-8. Сохраните его в кодировке UTF-8."),
        messages());
  }

  @Test
  void refusesATornLastCharacter() throws IOException {
    Path file = folder.resolve("k1.md");
    Files.write(file, new byte[] {'-', '-', '-', '\n', (byte) 0xD0});
    assertNull(FrontMatter.read(file, "k1.md", "", report));
    assertEquals("file-encoding", report.sorted().get(0).code());
  }

  @Test
  void refusesAFileTooBig() throws IOException {
    assertNull(read("---\ntitle: А\n---\n" + "а".repeat(600_000)));
    assertEquals(
        List.of("k1.md: Файл больше 1 МБ. Разделите его на части или уберите из него лишнее."),
        messages());
  }

  @Test
  void reportsAFileThatIsNotThere() {
    assertNull(FrontMatter.read(folder.resolve("нет.md"), "нет.md", "kirov", report));
    assertEquals(
        List.of("нет.md: Файл не читается. Проверьте, что файл на месте и его разрешено читать."),
        messages());
    assertEquals("kirov", report.sorted().get(0).territory());
  }

  @Test
  void reportsAFolderInPlaceOfAFile() {
    assertNull(FrontMatter.read(folder, "k1.md", "", report));
    assertEquals("file-unreadable", report.sorted().get(0).code());
  }

  private FrontMatter read(String text) throws IOException {
    Path file = folder.resolve("k1.md");
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return FrontMatter.read(file, "k1.md", "", report);
  }

  private List<String> messages() {
    return report.sorted().stream().map(Problem::toString).toList();
  }
}
