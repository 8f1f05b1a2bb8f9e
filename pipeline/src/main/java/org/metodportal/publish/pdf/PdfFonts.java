package org.metodportal.publish.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of paper: Liberation Sans, which has Cyrillic and the widths of Arial. Read once and
 * put into one document after another; not for two threads at a time.
 */
final class PdfFonts {
  /** The family as the style sheet of paper names it. */
  static final String FAMILY = "Liberation Sans";

  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  private final TrueTypeFont regular;
  private final TrueTypeFont bold;
  private final TrueTypeFont italic;

  /**
   * Reads them from the class path.
   *
   * @throws IOException when they are not there
   */
  PdfFonts() throws IOException {
    regular = font("LiberationSans-Regular");
    bold = font("LiberationSans-Bold");
    italic = font("LiberationSans-Italic");
  }

  private static TrueTypeFont font(String name) throws IOException {
    String resource = "/liberation/" + name + ".ttf";
    try (InputStream in = PdfFonts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("No font " + resource);
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      // Ligatures are of no use to Russian text, and looking for them takes a third of the time.
      font.setEnableGsub(false);
      return font;
    }
  }

  /** Makes a document's printer know them; only letters that occur are put into the document. */
  void lend(PdfRendererBuilder builder, PDDocument document) throws IOException {
    lend(builder, document, regular, NORMAL, FontStyle.NORMAL);
    lend(builder, document, bold, BOLD, FontStyle.NORMAL);
    lend(builder, document, italic, NORMAL, FontStyle.ITALIC);
  }

  private static void lend(
      PdfRendererBuilder builder,
      PDDocument document,
      TrueTypeFont font,
      int weight,
      FontStyle style)
      throws IOException {
    builder.useFont(
        new PDFontSupplier(PDType0Font.load(document, font, true)), FAMILY, weight, style, true);
  }
}
