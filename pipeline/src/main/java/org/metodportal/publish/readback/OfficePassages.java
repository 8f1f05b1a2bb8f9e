package org.metodportal.publish.readback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * The paragraphs and properties of a document, of slides or of an open spreadsheet that a card
 * brings along (OOXML and OpenDocument). A paragraph is one passage, however many pieces of one
 * look it is written in.
 */
final class OfficePassages {
  private static final String PARAGRAPH = "p";
  private static final String HEADING = "h";

  private OfficePassages() {}

  static void read(Path file, Consumer<Passage> passages) throws IOException {
    try (ZipFile document = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = document.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (isProperties(entry.getName())) {
          give(document, entry, "", "свойства документа", passages);
        } else if (isText(entry.getName())) {
          give(document, entry, PARAGRAPH, "абзац", passages);
          give(document, entry, HEADING, "заголовок", passages);
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static boolean isProperties(String entry) {
    return (entry.startsWith("docProps/") && entry.endsWith(".xml")) || entry.equals("meta.xml");
  }

  private static boolean isText(String entry) {
    return (entry.startsWith("word/") || entry.startsWith("ppt/") || entry.equals("content.xml"))
        && entry.endsWith(".xml");
  }

  private static void give(
      ZipFile document, ZipEntry entry, String element, String place, Consumer<Passage> passages)
      throws IOException, XMLStreamException {
    for (String text : WorkbookPassages.texts(document, entry, element)) {
      if (!text.isBlank()) {
        passages.accept(Passage.of(place + " в " + entry.getName(), text));
      }
    }
  }
}
