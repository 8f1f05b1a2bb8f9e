package org.metodportal.publish.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a screen reader reads it: by its tags, in their order. */
final class TaggedText {
  private final Map<COSDictionary, Map<Integer, String>> sheets = new IdentityHashMap<>();
  private final Map<String, List<String>> byType = new HashMap<>();

  private TaggedText() {}

  static TaggedText of(PDDocument document) throws IOException {
    TaggedText text = new TaggedText();
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> pieces = new HashMap<>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        pieces.put(content.getMCID(), said(content));
      }
      text.sheets.put(page.getCOSObject(), pieces);
    }
    text.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
    return text;
  }

  /** What each element of a type says, with all inside it. */
  List<String> of(String type) {
    return byType.getOrDefault(type, List.of());
  }

  private static String said(PDMarkedContent content) {
    StringBuilder said = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        said.append(letter.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        said.append(said(inner));
      }
    }
    return said.toString();
  }

  private String read(PDStructureNode node, PDPage page) {
    List<String> own = null;
    int place = 0;
    if (node instanceof PDStructureElement element) {
      own = byType.computeIfAbsent(element.getStructureType(), type -> new ArrayList<>());
      place = own.size();
      own.add("");
    }
    StringBuilder said = new StringBuilder();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        said.append(read(inner, inner.getPage() == null ? page : inner.getPage()));
      } else if (kid instanceof Integer piece) {
        said.append(piece(page, piece));
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage there = reference.getPage();
        said.append(piece(there == null ? page : there, reference.getMCID()));
      }
    }
    if (own != null) {
      own.set(place, said.toString());
    }
    return said.toString();
  }

  private String piece(PDPage page, int number) {
    return sheets.get(page.getCOSObject()).getOrDefault(number, "");
  }
}
