package org.metodportal.registry.row;

import java.util.Comparator;
import java.util.List;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;
import org.metodportal.source.schema.Table;

/**
 * Rows of one file that travel together, as bytes: the table, the file's place and name, then for
 * each row its line, its length and its packed bytes. Immutable; nobody changes the bytes.
 */
public final class RowBlock {
  private static final Table[] TABLES = Table.values();

  private static final Comparator<RowBlock> ORDER =
      Comparator.comparing(RowBlock::table)
          .thenComparingInt(RowBlock::order)
          .thenComparingInt(RowBlock::firstLine);

  private final byte[] bytes;
  private final Table table;
  private final int order;
  private final int firstLine;
  private final String file;
  private final int start;

  /** Opens a block; the array is kept, not copied. */
  public RowBlock(byte[] bytes) {
    PackedReader head = new PackedReader(bytes);
    this.bytes = bytes;
    table = TABLES[head.takeByte()];
    order = head.takeLength();
    firstLine = head.takeLength();
    file = head.takeText();
    start = head.position();
  }

  /** Sorts by table, file name, line: the first of two duplicate rows wins. */
  public static void sort(List<RowBlock> blocks) {
    blocks.sort(ORDER);
  }

  /** The whole block. Its first byte is the ordinal of the table. */
  public byte[] bytes() {
    return bytes;
  }

  /** The table to which the rows belong. */
  public Table table() {
    return table;
  }

  /** Index of the file among those of its table, by file name in code-point order. */
  public int order() {
    return order;
  }

  /** 1-based line of the first row. */
  private int firstLine() {
    return firstLine;
  }

  /** Path of the file as messages name it. */
  public String file() {
    return file;
  }

  /** A reader that stands before the first row. */
  public PackedReader rows() {
    return new PackedReader(bytes, start, bytes.length - start);
  }

  /** Collects the rows of one file that have one destination. */
  public static final class Builder {
    /** Bytes after which a block is sent: large enough that a block costs little, 1 MiB. */
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
    public RowBlock take() {
      PackedBytes head = new PackedBytes(1 << 7);
      head.putByte(table.ordinal());
      head.putCount(order);
      head.putCount(firstLine);
      head.putText(file);
      byte[] block = head.before(rows);
      rows.clear();
      return new RowBlock(block);
    }
  }
}
