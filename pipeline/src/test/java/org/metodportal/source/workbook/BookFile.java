package org.metodportal.source.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, as programs of every kind write them. */
public final class BookFile {
  private static final String USUAL = "http://schemas.openxmlformats.org/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private final List<String> formats = new ArrayList<>();
  private String properties = "";
  private boolean strict;
  private int count;

  private String main() {
    return strict ? STRICT + "spreadsheetml/main" : USUAL + "spreadsheetml/2006/main";
  }

  private String relationTypes() {
    return strict
        ? STRICT + "officeDocument/relationships"
        : USUAL + "officeDocument/2006/relationships";
  }

  /** Writes it as strict Open XML; to be called first. */
  public BookFile strict() {
    strict = true;
    return this;
  }

  /** Adds elements at the beginning of the part of the workbook. */
  public BookFile properties(String xml) {
    properties = xml;
    return this;
  }

  /** Adds a format of numbers; the cell names it by its place, from 1, as its style. */
  public BookFile format(String code) {
    formats.add(code);
    return this;
  }

  /** Adds a sheet by the XML of its rows. */
  public BookFile sheet(String name, String rows) {
    return sheet(name, "", "<sheetData>" + rows + "</sheetData>");
  }

  /** Adds a sheet by its attributes and the whole content of its part. */
  public BookFile sheet(String name, String attributes, String content) {
    part(
        "xl/worksheets/sheet" + (count + 1) + ".xml",
        "<worksheet xmlns='" + main() + "'>" + content + "</worksheet>");
    return tab(name, attributes, "worksheet", "worksheets/sheet" + (count + 1) + ".xml");
  }

  /** Adds a tab that leads to a part of any type. */
  public BookFile tab(String name, String attributes, String type, String target) {
    count++;
    sheets.append(
        "<sheet name='%s' sheetId='%d' r:id='r%d' %s/>".formatted(name, count, count, attributes));
    relation("r" + count, type, target);
    return this;
  }

  private void relation(String id, String type, String target) {
    relations.append(
        "<Relationship Id='%s' Type='%s/%s' Target='%s'/>"
            .formatted(id, relationTypes(), type, target));
  }

  /** Adds the texts that cells of type {@code s} name, each the XML inside its {@code si}. */
  public BookFile texts(String... xml) {
    StringBuilder all = new StringBuilder();
    for (String text : xml) {
      all.append("<si>").append(text).append("</si>");
    }
    part("xl/sharedStrings.xml", "<sst xmlns='" + main() + "'>" + all + "</sst>");
    relation("texts", "sharedStrings", "sharedStrings.xml");
    return this;
  }

  /** Adds any part. */
  public BookFile part(String name, String text) {
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Writes the workbook. */
  public Path write(Path file) {
    if (!formats.isEmpty()) {
      StringBuilder codes = new StringBuilder();
      StringBuilder styles = new StringBuilder("<xf numFmtId='0'/>");
      for (int i = 0; i < formats.size(); i++) {
        String code = formats.get(i).replace("&", "&amp;").replace("\"", "&quot;");
        codes.append(
            "<numFmt numFmtId='%d' formatCode=\"%s\"/>"
                .formatted(164 + i, code.replace("<", "&lt;")));
        styles.append("<xf numFmtId='%d'/>".formatted(164 + i));
      }
      part(
          "xl/styles.xml",
          "<styleSheet xmlns='%s'><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
              .formatted(main(), codes, styles));
      relation("styles", "styles", "styles.xml");
    }
    String relationships =
        "<Relationships xmlns='" + USUAL + "package/2006/relationships'>%s</Relationships>";
    part(
        "_rels/.rels",
        relationships.formatted(
            "<Relationship Id='b' Type='%s/officeDocument' Target='xl/workbook.xml'/>"
                .formatted(relationTypes())));
    part("xl/_rels/workbook.xml.rels", relationships.formatted(relations));
    part(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'>%s<sheets>%s</sheets></workbook>"
            .formatted(main(), relationTypes(), properties, sheets));
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** The XML of a row of texts and, where a cell is a number, of numbers. */
  public static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r='" + number + "'>");
    for (int i = 0; i < cells.length; i++) {
      char column = (char) ('A' + i);
      if (!cells[i].isEmpty()) {
        row.append(
            cells[i].matches("-?\\d+(\\.\\d+)?")
                ? "<c r='%c%d'><v>%s</v></c>".formatted(column, number, cells[i])
                : "<c r='%c%d' t='inlineStr'><is><t>%s</t></is></c>"
                    .formatted(column, number, cells[i]));
      }
    }
    return row.append("</row>").toString();
  }
}
