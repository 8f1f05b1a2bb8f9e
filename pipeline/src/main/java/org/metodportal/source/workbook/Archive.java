package org.metodportal.source.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.zip.ZipParts;

/** The parts of a workbook in its zip archive, found by their relations to each other. */
final class Archive implements Closeable {
  private static final int MOST_PARTS = 100_000;

  /**
   * A part to which another one refers.
   *
   * @param type what it is: the last word of the type that the relation names
   * @param part its name in the archive
   */
  record Related(String type, String part) {}

  private final ZipParts zip;

  /** Parts by their names in lower case with slashes, as some programs write them otherwise. */
  private final Map<String, ZipEntry> parts = new HashMap<>();

  private Archive(ZipParts zip) {
    this.zip = zip;
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements() && parts.size() < MOST_PARTS) {
      ZipEntry entry = entries.nextElement();
      parts.putIfAbsent(key(entry.getName()), entry);
    }
  }

  static Archive open(Path file) throws IOException {
    ZipParts zip;
    try {
      zip = new ZipParts(file);
    } catch (IOException | IllegalArgumentException e) {
      throw WorkbookFault.BROKEN.exception(0);
    }
    return new Archive(zip);
  }

  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  /** The part that lists the sheets. */
  String book() throws IOException {
    for (Related related : related("").values()) {
      if (related.type.equals("officeDocument") && parts.containsKey(key(related.part))) {
        if (related.part.endsWith(".bin")) {
          throw WorkbookFault.BINARY.exception(0);
        }
        if (key(related.part).startsWith("word/")) {
          throw WorkbookFault.TEXT_DOCUMENT.exception(0);
        }
        return related.part;
      }
    }
    if (parts.containsKey("xl/workbook.xml")) {
      return "xl/workbook.xml";
    }
    throw (parts.containsKey("mimetype") && parts.containsKey("content.xml")
            ? WorkbookFault.OPEN_DOCUMENT
            : WorkbookFault.OTHER_ARCHIVE)
        .exception(0);
  }

  /** The parts to which a part refers, by the names that it gives them. */
  Map<String, Related> related(String part) throws IOException {
    int name = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, name);
    ZipEntry entry = parts.get(key(folder + "_rels/" + part.substring(name) + ".rels"));
    Map<String, Related> related = new HashMap<>();
    if (entry == null) {
      return related;
    }
    try (XmlPart relations = open(entry)) {
      while (relations.nextElement()) {
        if (relations.name().equals("Relationship") && related.size() < MOST_PARTS) {
          String type = relations.attribute("Type");
          related.put(
              relations.attribute("Id"),
              new Related(
                  type.substring(type.lastIndexOf('/') + 1),
                  resolved(folder, relations.attribute("Target"))));
        }
      }
    }
    return related;
  }

  private static String resolved(String folder, String target) {
    String path = target.replace('\\', '/');
    Deque<String> steps = new ArrayDeque<>();
    for (String step : ((path.startsWith("/") ? "" : folder) + path).split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  /** Opens a part that must be there. */
  XmlPart open(String part) throws IOException {
    return open(entry(part));
  }

  private ZipEntry entry(String part) throws IOException {
    ZipEntry entry = parts.get(key(part));
    if (entry == null) {
      throw WorkbookFault.BROKEN.exception(0);
    }
    return entry;
  }

  private XmlPart open(ZipEntry entry) throws IOException {
    return new XmlPart(zip.open(entry), entry.getCompressedSize());
  }

  /** Opens the part of a type among the related ones; null when there is none. */
  @Nullable XmlPart openRelated(Map<String, Related> related, String type) throws IOException {
    for (Related each : related.values()) {
      ZipEntry entry = parts.get(key(each.part));
      if (each.type.equals(type) && entry != null) {
        return open(entry);
      }
    }
    return null;
  }

  /** The merged cells of a sheet. */
  MergedCells merged(String part) throws IOException {
    ZipEntry entry = entry(part);
    try (BoundedStream bytes = new BoundedStream(zip.open(entry), entry.getCompressedSize())) {
      if (!MergedCells.areIn(bytes)) {
        return MergedCells.none();
      }
    }
    try (XmlPart sheet = open(entry)) {
      return MergedCells.of(sheet);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
