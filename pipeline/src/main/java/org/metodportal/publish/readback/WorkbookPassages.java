package org.metodportal.publish.readback;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of a workbook that stands beside a CSV file of the same columns, and its properties. */
final class WorkbookPassages {
  private static final String SHARED = "xl/sharedStrings.xml";
  private static final String SHEET = "xl/worksheets/sheet";
  private static final XMLInputFactory XML = factory();

  private final List<String> names;
  private final Consumer<Passage> passages;
  private List<String> shared = List.of();

  private WorkbookPassages(List<String> names, Consumer<Passage> passages) {
    this.names = names;
    this.passages = passages;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static void read(Path file, String header, Consumer<Passage> passages) throws IOException {
    WorkbookPassages reading = new WorkbookPassages(TablePassages.cells(header), passages);
    try (ZipFile workbook = new ZipFile(file.toFile())) {
      ZipEntry strings = workbook.getEntry(SHARED);
      if (strings != null) {
        reading.shared = texts(workbook, strings, "si");
      }
      Enumeration<? extends ZipEntry> entries = workbook.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (entry.getName().startsWith(SHEET)) {
          reading.readSheet(workbook, entry);
        } else if (entry.getName().startsWith("docProps/")) {
          texts(workbook, entry, "")
              .forEach(text -> passages.accept(Passage.of("свойства книги", text)));
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static XMLStreamReader open(InputStream in) throws XMLStreamException {
    synchronized (XML) {
      return XML.createXMLStreamReader(in, "UTF-8");
    }
  }

  /** The texts of elements of a name; of every run of characters when the name is empty. */
  static List<String> texts(ZipFile workbook, ZipEntry entry, String element)
      throws IOException, XMLStreamException {
    List<String> texts = new ArrayList<>();
    try (InputStream in = workbook.getInputStream(entry)) {
      XMLStreamReader xml = open(in);
      StringBuilder text = new StringBuilder();
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.CHARACTERS) {
          text.append(xml.getText());
        } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(element)) {
          text.setLength(0);
        } else if (event == XMLStreamReader.END_ELEMENT
            && (element.isEmpty() || xml.getLocalName().equals(element))) {
          if (!element.isEmpty() || !text.toString().isBlank()) {
            texts.add(text.toString());
          }
          text.setLength(0);
        }
      }
    }
    return texts;
  }

  private void readSheet(ZipFile workbook, ZipEntry entry) throws IOException, XMLStreamException {
    boolean table = entry.getName().equals(SHEET + "1.xml") && !names.isEmpty();
    String sheet = "книга, лист " + entry.getName().replaceAll("\\D", "") + ", строка ";
    try (InputStream in = workbook.getInputStream(entry)) {
      XMLStreamReader xml = open(in);
      List<String> cells = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      int row = 0;
      boolean isShared = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.CHARACTERS) {
          text.append(xml.getText());
        } else if (event == XMLStreamReader.START_ELEMENT) {
          text.setLength(0);
          if (xml.getLocalName().equals("row")) {
            row++;
            cells = new ArrayList<>();
          } else if (xml.getLocalName().equals("c")) {
            String address = xml.getAttributeValue(null, "r");
            while (address != null && cells.size() < column(address)) {
              cells.add("");
            }
            isShared = "s".equals(xml.getAttributeValue(null, "t"));
            cells.add("");
          }
        } else if (event == XMLStreamReader.END_ELEMENT) {
          switch (xml.getLocalName()) {
            case "v", "t" -> cells.set(cells.size() - 1, cell(text.toString(), isShared));
            case "row" -> give(sheet + row, table && row > 1, cells);
            default -> {
              // Nothing else of a sheet is read by anybody.
            }
          }
        }
      }
    }
  }

  private String cell(String text, boolean isShared) {
    return isShared ? shared.get(Integer.parseInt(text.strip())) : text;
  }

  private void give(String place, boolean isRow, List<String> cells) {
    passages.accept(
        isRow
            ? Passage.row(place, TablePassages.named(names, cells))
            : Passage.of(place, String.join(" · ", cells)));
  }

  /** 0-based column of an address such as {@code AB12}. */
  private static int column(String address) {
    int column = 0;
    for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
      column = column * 26 + address.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }
}
