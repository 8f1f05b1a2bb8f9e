package org.metodportal.source.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.metodportal.source.file.UnreadableFileException;

/**
 * The elements of a part of a workbook, one after another. Namespaces are not looked at: they alone
 * tell strict Open XML from the usual one. Document types, and elements inside elements inside
 * elements without end, make the part broken.
 */
final class XmlPart implements Closeable {
  private static final XMLInputFactory FACTORY = factory();

  /** Elements that a sheet nests are fewer than twenty. */
  private static final int DEEPEST = 100;

  /** Characters of one text; a cell of Excel has at most 32,767. */
  private static final int LONGEST_TEXT = 1_000_000;

  private final BoundedStream in;
  private final XMLStreamReader reader;
  private int depth;
  private boolean ended;

  /** Opens a part whose packed size is known. */
  XmlPart(InputStream in, long packed) throws IOException {
    this.in = new BoundedStream(in, packed);
    try {
      reader = FACTORY.createXMLStreamReader(this.in);
    } catch (XMLStreamException | RuntimeException e) {
      in.close();
      throw broken(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** What a failure of the parser means. */
  private static UnreadableFileException broken(Exception cause) {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof UnreadableFileException known) {
        return known;
      }
    }
    UnreadableFileException broken = WorkbookFault.BROKEN.exception(0);
    broken.initCause(cause);
    return broken;
  }

  /** Goes to the next beginning of an element; false at the end of the part. */
  boolean nextElement() throws IOException {
    while (!ended) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      ended = event == XMLStreamConstants.END_DOCUMENT;
    }
    return false;
  }

  /** The next event of the StAX parser. */
  int next() throws IOException {
    try {
      int event = reader.next();
      in.found();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (++depth > DEEPEST) {
          throw WorkbookFault.BROKEN.exception(0);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.DTD) {
        throw WorkbookFault.BROKEN.exception(0);
      }
      return event;
    } catch (XMLStreamException | RuntimeException e) {
      throw broken(e);
    }
  }

  /** Local name of the element at which the reader is. */
  String name() {
    return reader.getLocalName();
  }

  /** How many elements are open. */
  int depth() {
    return depth;
  }

  /** The value of an attribute by its local name; empty without one. */
  String attribute(String name) {
    for (int i = reader.getAttributeCount() - 1; i >= 0; i--) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The number in an attribute; the other when there is none or it is no whole number. */
  int number(String name, int other) {
    String text = attribute(name);
    try {
      return text.isEmpty() ? other : Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return other;
    }
  }

  /** Adds the text up to the end of the element at which the reader is, and goes there. */
  void text(StringBuilder into) throws IOException {
    int inside = depth;
    while (depth >= inside) {
      switch (next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          append(into);
        }
        case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.END_DOCUMENT ->
            throw WorkbookFault.BROKEN.exception(0);
        default -> {}
      }
    }
  }

  private void append(StringBuilder into) throws IOException {
    try {
      into.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    } catch (RuntimeException e) {
      // The parser reads the text only here.
      throw broken(e);
    }
    if (into.length() > LONGEST_TEXT) {
      throw WorkbookFault.CELL_TOO_LONG.exception(0);
    }
  }

  /**
   * Adds the text of a rich or plain string up to the end of the element at which the reader is:
   * its runs one after another without the reading aids of Asian scripts.
   */
  void richText(StringBuilder into) throws IOException {
    int inside = depth;
    int aid = Integer.MAX_VALUE;
    while (depth >= inside) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (name().equals("rPh")) {
          aid = Math.min(aid, depth);
        } else if (name().equals("t") && depth < aid) {
          text(into);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && depth < aid) {
        aid = Integer.MAX_VALUE;
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw WorkbookFault.BROKEN.exception(0);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw broken(e);
    } finally {
      in.close();
    }
  }
}
