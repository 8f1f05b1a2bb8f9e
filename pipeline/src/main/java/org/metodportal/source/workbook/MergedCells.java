package org.metodportal.source.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The merged cells of a sheet, which stand behind its rows, and what they fill. */
final class MergedCells {
  private static final byte[] SIGN = "mergeCell".getBytes(StandardCharsets.US_ASCII);

  private static final int MOST = 200_000;

  /** An area over more columns is a title, of which one cell is enough. */
  private static final int WIDEST = 256;

  private final Deque<CellArea> coming;
  private final List<CellArea> current = new ArrayList<>();
  private final Map<CellArea, String> texts = new HashMap<>();

  private MergedCells(List<CellArea> areas) {
    areas.sort(Comparator.comparingInt(CellArea::top).thenComparingInt(CellArea::left));
    coming = new ArrayDeque<>(areas);
  }

  /** A sheet without merged cells. */
  static MergedCells none() {
    return new MergedCells(new ArrayList<>());
  }

  /** The areas of a part that has some. */
  static MergedCells of(XmlPart part) throws IOException {
    List<CellArea> areas = new ArrayList<>();
    while (part.nextElement()) {
      if (part.name().equals("mergeCell")) {
        CellArea area = CellArea.of(part.attribute("ref"));
        if (area != null && areas.size() < MOST && area.right() - area.left() < WIDEST) {
          areas.add(area);
        }
      }
    }
    return new MergedCells(areas);
  }

  /** Whether the sign of merged cells stands anywhere in the bytes, which is found fast. */
  static boolean areIn(BoundedStream bounds) throws IOException {
    byte[] buffer = new byte[1 << 16];
    int kept = 0;
    boolean first = true;
    int read;
    while ((read = bounds.read(buffer, kept, buffer.length - kept)) > 0) {
      bounds.found();
      int end = kept + read;
      // With two bytes a letter the sign would not be found.
      if ((first && isWide(buffer)) || holds(buffer, end)) {
        return true;
      }
      first = false;
      kept = Math.min(SIGN.length - 1, end);
      System.arraycopy(buffer, end - kept, buffer, 0, kept);
    }
    return false;
  }

  private static boolean isWide(byte[] start) {
    return (start[0] & 0xFF) >= 0xFE || start[0] == 0 || start[1] == 0;
  }

  private static boolean holds(byte[] buffer, int end) {
    for (int i = 0; i + SIGN.length <= end; i++) {
      if (buffer[i] == 'm' && buffer[i + 5] == 'C') {
        int same = 0;
        while (same < SIGN.length && buffer[i + same] == SIGN[same]) {
          same++;
        }
        if (same == SIGN.length) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The cells of a row with those that merged cells fill. A row that has a single text of its own,
   * and none from above, is a title and stays as it is; one that has none of its own shows nothing.
   *
   * @param row 1-based number, greater than that of the row before
   * @param cells cells as stored; null for empty
   */
  @Nullable String[] fill(int row, @Nullable String[] cells) {
    current.removeIf(area -> area.bottom() < row);
    texts.keySet().removeIf(area -> area.bottom() < row);
    while (!coming.isEmpty() && coming.getFirst().top() <= row) {
      CellArea area = coming.removeFirst();
      if (area.bottom() >= row) {
        current.add(area);
      }
    }
    if (current.isEmpty()) {
      return cells;
    }
    int own = 0;
    for (String cell : cells) {
      own += cell == null || cell.isBlank() ? 0 : 1;
    }
    int width = cells.length;
    boolean below = false;
    for (CellArea area : current) {
      if (area.top() == row) {
        String text = area.left() < cells.length ? cells[area.left()] : null;
        texts.put(area, text == null ? "" : text);
      }
      below |= area.top() < row;
      width = Math.max(width, area.right() + 1);
    }
    if (own == 0) {
      return new String[0];
    }
    if (own == 1 && !below) {
      return cells;
    }
    @Nullable String[] filled = Arrays.copyOf(cells, width);
    for (CellArea area : current) {
      String text = texts.getOrDefault(area, "");
      for (int i = area.left(); i <= area.right(); i++) {
        filled[i] = text;
      }
    }
    return filled;
  }
}
