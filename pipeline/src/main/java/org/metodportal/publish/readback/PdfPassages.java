package org.metodportal.publish.readback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.text.PDFTextStripper;

/** The lines of a PDF, page by page, and what it says of itself. */
final class PdfPassages {
  private PdfPassages() {}

  static void read(Path file, Consumer<Passage> passages) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDDocumentInformation about = document.getDocumentInformation();
      for (COSName key : about.getCOSObject().keySet()) {
        String value = about.getCustomMetadataValue(key.getName());
        if (value != null && !key.getName().endsWith("Date")) {
          passages.accept(Passage.of("метаданные PDF: " + key.getName(), value));
        }
      }
      PDMetadata xmp = document.getDocumentCatalog().getMetadata();
      if (xmp != null) {
        MarkupPassages.ofXml(
            new String(xmp.toByteArray(), StandardCharsets.UTF_8),
            each -> passages.accept(Passage.of("метаданные PDF (XMP)", each.text())));
      }
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String place = "страница " + page;
        stripper
            .getText(document)
            .lines()
            .filter(line -> !line.isBlank())
            .forEach(line -> passages.accept(Passage.of(place, line)));
      }
    }
  }
}
