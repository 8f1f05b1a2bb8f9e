package org.metodportal.publish.readback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads a file of a public folder as whoever opens it does, by the ending of its name. */
public final class PublicFile {
  private PublicFile() {}

  /**
   * Gives the passages of a file, its name among them.
   *
   * @param folder the public folder
   * @param path the file in it, with forward slashes
   * @throws IOException when it cannot be read, or is no file of its kind
   */
  public static void read(Path folder, String path, Consumer<Passage> passages) throws IOException {
    passages.accept(Passage.of("имя файла", path));
    Path file = folder.resolve(path);
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    switch (ending) {
      case "html", "htm" -> MarkupPassages.ofPage(text(file), passages);
      case "svg", "xml", "atom" -> MarkupPassages.ofXml(text(file), passages);
      case "csv" -> TablePassages.ofCsv(text(file), passages);
      case "xlsx" -> WorkbookPassages.read(file, header(file), passages);
      case "docx", "pptx", "odt", "ods", "odp" -> OfficePassages.read(file, passages);
      case "json" -> JsonPassages.read(text(file), passages);
      case "zip" -> ArchivePassages.read(file, passages);
      case "pdf" -> PdfPassages.read(file, passages);
      case "js", "css" -> {
        // Written by hand and the same for every site: no figure reaches them.
      }
      default -> lines(text(file), passages);
    }
  }

  /** Lines of a calendar that are broken by a blank at the start of the next are one line. */
  private static void lines(String text, Consumer<Passage> passages) {
    String[] lines = text.replace("\r\n", "\n").replace("\n ", "").split("\n");
    for (int line = 0; line < lines.length; line++) {
      if (!lines[line].isBlank()) {
        passages.accept(Passage.of("строка " + (line + 1), lines[line]));
      }
    }
  }

  /** The header of the table beside a workbook, which has the same columns. */
  private static String header(Path workbook) throws IOException {
    String name = workbook.getFileName().toString();
    Path table = workbook.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".csv");
    if (!Files.isRegularFile(table)) {
      return "";
    }
    String text = text(table);
    return text.substring(0, text.contains("\n") ? text.indexOf('\n') : text.length());
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
