package org.metodportal.registry;

import java.util.Comparator;
import java.util.List;
import org.metodportal.source.PackedBytes;
import org.metodportal.source.PackedReader;
import org.metodportal.source.schema.Table;

/**
 * Rows of one file that travel together: the table, the file's place and name, then for each row
 * its line, its length and its packed bytes.
 *
 * @param table the table
 * @param order place of the file among those of the table
 * @param firstLine line of the first row
 * @param file path as messages name it
 * @param rows the rows, from their place in the block on
 */
public record RowBlock(Table table, int order, int firstLine, String file, PackedReader rows) {
  private static final Table[] TABLES = Table.values();

  private static final Comparator<RowBlock> ORDER =
      Comparator.comparing(RowBlock::table)
          .thenComparingInt(RowBlock::order)
          .thenComparingInt(RowBlock::firstLine);

  /** Opens a block. */
  public static RowBlock open(byte[] bytes) {
    PackedReader reader = new PackedReader(bytes);
    return new RowBlock(
        TABLES[reader.takeByte()],
        reader.takeLength(),
        reader.takeLength(),
        reader.takeText(),
        reader);
  }

  /** Puts blocks in the order in which "earlier" is meant: table, file name, line. */
  public static void sort(List<RowBlock> blocks) {
    blocks.sort(ORDER);
  }

  /** Collects the rows of one file that go to one place. */
  public static final class Builder {
    private static final int FULL = 1 << 20;

    private final Table table;
    private final int order;
    private final String file;
    private final PackedBytes rows = new PackedBytes(1 << 10);
    private int firstLine;

    /** Starts a block. */
    public Builder(Table table, int order, String file) {
      this.table = table;
      this.order = order;
      this.file = file;
    }

    /** Adds a row. */
    public void add(int line, byte[] packed) {
      if (rows.size() == 0) {
        firstLine = line;
      }
      rows.putCount(line);
      rows.putBytes(packed);
    }

    /** Whether it should be sent before more is added. */
    public boolean isFull() {
      return rows.size() >= FULL;
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
      return rows.size() == 0;
    }

    /** The block; the builder is empty afterwards. */
    public byte[] take() {
      PackedBytes head = new PackedBytes(1 << 7);
      head.putByte(table.ordinal());
      head.putCount(order);
      head.putCount(firstLine);
      head.putText(file);
      byte[] block = head.before(rows);
      rows.clear();
      return block;
    }
  }
}
