package org.metodportal.publish.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Queue;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Prints a sheet as PDF 1.7 tagged after PDF/UA-1. The same sheet and day give the same bytes on
 * any machine. Safe for several threads.
 */
final class PdfPrinter {
  /** Part of what a printed sheet depends on: raise it when the printer prints otherwise. */
  static final String VERSION = "2";

  private static final String PRODUCER = "Методпортал";
  private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();

  private final Queue<PdfFonts> idle = new ConcurrentLinkedQueue<>();

  /** A printer that says nothing on the console. */
  PdfPrinter() {
    XRLog.setLoggingEnabled(false);
  }

  /**
   * Prints.
   *
   * @param sheet plain XHTML
   * @param day when the document was made; null when unknown
   * @param id what makes the document's number, the same for the same content
   * @throws IOException when the library cannot do it
   */
  byte[] print(Document sheet, @Nullable LocalDate day, long id) throws IOException {
    PdfFonts free = idle.poll();
    PdfFonts fonts = free == null ? new PdfFonts() : free;
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    // The library asks for a writer of XML once a document; the platform's is found at once, while
    // the whole class path would be searched for another.
    thread.setContextClassLoader(PLATFORM);
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder
          .usePdfUaAccessibility(true)
          .usePDDocument(document)
          .withProducer(PRODUCER)
          .useUnicodeLineBreaker(new RussianLineBreaks())
          .withW3cDocument(new W3CDom().fromJsoup(sheet), "");
      fonts.lend(builder, document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        describe(document, sheet, day);
        document.setDocumentId(id);
        document.save(bytes);
      }
      idle.add(fonts);
      return bytes.toByteArray();
    } finally {
      thread.setContextClassLoader(own);
    }
  }

  private static void describe(PDDocument document, Document sheet, @Nullable LocalDate day)
      throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(sheet.title());
    information.setProducer(PRODUCER);
    if (day != null) {
      Calendar midnight = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
      midnight.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
      information.setCreationDate(midnight);
    }
    document.setDocumentInformation(information);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp(sheet, day).getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
  }

  /** The same once more in XML, with the claim of PDF/UA. */
  private static String xmp(Document sheet, @Nullable LocalDate day) {
    String description = sheet.select("meta[name=description]").attr("content");
    return """
    <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
    <dc:language><rdf:Bag><rdf:li>ru</rdf:li></rdf:Bag></dc:language>
    <dc:format>application/pdf</dc:format>
    <pdf:Producer>%s</pdf:Producer>
    %s<pdfuaid:part>1</pdfuaid:part>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>
    """
        .formatted(
            escaped(sheet.title()),
            escaped(description),
            PRODUCER,
            day == null ? "" : "<xmp:CreateDate>" + day + "T00:00:00Z</xmp:CreateDate>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
