package org.metodportal.source.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.file.RecordSource;
import org.metodportal.source.file.UnreadableFileException;

/**
 * An opened workbook (.xlsx, usual or strict Open XML). Whatever it holds, it is read within
 * bounded time and memory.
 */
public final class Workbook implements Closeable {
  private static final int MOST_SHEETS = 1_000;

  /**
   * A sheet with cells, or one that may have some.
   *
   * @param number its place among the sheets, from 1
   * @param name as its tab shows it
   * @param hidden whether its tab is not shown
   * @param part where in the archive it is kept
   */
  public record Sheet(int number, String name, boolean hidden, String part) {}

  private final Archive archive;
  private final List<Sheet> sheets = new ArrayList<>();
  private final ShownCell shown;

  private Workbook(Archive archive) throws IOException {
    this.archive = archive;
    String book = archive.book();
    Map<String, Archive.Related> related = archive.related(book);
    DayCount days = DayCount.FROM_1900;
    try (XmlPart part = archive.open(book)) {
      int number = 0;
      while (part.nextElement() && number < MOST_SHEETS) {
        if (part.name().equals("workbookPr")) {
          days = isTrue(part.attribute("date1904")) ? DayCount.FROM_1904 : DayCount.FROM_1900;
        } else if (part.name().equals("sheet")) {
          add(part, ++number, related.get(part.attribute("id")));
        }
      }
    }
    if (sheets.isEmpty()) {
      throw WorkbookFault.NO_SHEETS.exception(0);
    }
    shown =
        new ShownCell(
            SharedTexts.of(archive.openRelated(related, "sharedStrings")),
            CellFormats.of(archive.openRelated(related, "styles")),
            days);
  }

  /**
   * Opens a workbook.
   *
   * @throws UnreadableFileException when it is none, with what it is instead
   */
  public static Workbook open(Path file) throws IOException {
    Archive archive = Archive.open(file);
    try {
      return new Workbook(archive);
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  private static boolean isTrue(String text) {
    return text.equals("1") || text.equals("true") || text.equals("on");
  }

  private void add(XmlPart sheet, int number, Archive.@Nullable Related kept) {
    if (kept != null && kept.type().equals("worksheet")) {
      String state = sheet.attribute("state");
      boolean hidden = state.equals("hidden") || state.equals("veryHidden");
      sheets.add(new Sheet(number, sheet.attribute("name"), hidden, kept.part()));
    }
  }

  /** The sheets that hold cells, in the order of their tabs; those of charts are not among them. */
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  /** The records of a sheet with what merged cells fill. */
  public RecordSource records(Sheet sheet) throws IOException {
    return new SheetRecords(archive.open(sheet.part()), shown, archive.merged(sheet.part()));
  }

  /** The records of a sheet whose merged cells fill nothing; for a look at its first rows. */
  public RecordSource look(Sheet sheet) throws IOException {
    return new SheetRecords(archive.open(sheet.part()), shown, MergedCells.none());
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
