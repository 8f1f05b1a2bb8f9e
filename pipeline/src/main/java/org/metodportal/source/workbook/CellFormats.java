package org.metodportal.source.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the numbers of a workbook are shown, by the style of their cell. */
final class CellFormats {
  /** Formats that every workbook has without naming them (ECMA-376, part 1, 18.8.30). */
  private static final Map<Integer, String> BUILT_IN =
      Map.ofEntries(
          Map.entry(1, "0"),
          Map.entry(2, "0.00"),
          Map.entry(3, "#,##0"),
          Map.entry(4, "#,##0.00"),
          Map.entry(9, "0%"),
          Map.entry(10, "0.00%"),
          Map.entry(11, "0.00E+00"),
          Map.entry(18, "h:mm AM/PM"),
          Map.entry(19, "h:mm:ss AM/PM"),
          Map.entry(20, "h:mm"),
          Map.entry(21, "h:mm:ss"),
          Map.entry(22, "m/d/yy h:mm"),
          Map.entry(45, "mm:ss"),
          Map.entry(46, "[h]:mm:ss"),
          Map.entry(47, "mmss.0"),
          Map.entry(49, "@"));

  private static final int MOST = 100_000;

  private final List<NumberFormat> formats = new ArrayList<>();

  /** Reads the part of styles; a workbook without one shows all numbers as they are. */
  static CellFormats of(@Nullable XmlPart part) throws IOException {
    CellFormats formats = new CellFormats();
    if (part != null) {
      try (part) {
        formats.read(part);
      }
    }
    return formats;
  }

  private void read(XmlPart part) throws IOException {
    Map<Integer, NumberFormat> named = new HashMap<>();
    int cells = Integer.MAX_VALUE;
    while (part.nextElement()) {
      if (part.depth() <= cells) {
        cells = Integer.MAX_VALUE;
      }
      switch (part.name()) {
        case "numFmt" -> {
          if (named.size() < MOST) {
            named.put(part.number("numFmtId", -1), NumberFormat.of(part.attribute("formatCode")));
          }
        }
        case "cellXfs" -> cells = part.depth();
        case "xf" -> {
          if (part.depth() == cells + 1 && formats.size() < MOST) {
            int id = part.number("numFmtId", 0);
            NumberFormat format = named.get(id);
            formats.add(format == null ? builtIn(id) : format);
          }
        }
        default -> {}
      }
    }
  }

  private static NumberFormat builtIn(int id) {
    // Dates of the language of the reader and those of Asian calendars.
    boolean date = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return NumberFormat.of(date ? "yyyy-mm-dd" : BUILT_IN.getOrDefault(id, "General"));
  }

  /** The format of a style; that of plain numbers for one that the workbook does not have. */
  NumberFormat get(int style) {
    return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
  }
}
