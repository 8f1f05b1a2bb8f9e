package org.metodportal.indicator.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metodportal.indicator.job.packed.PackedCoder;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;
import org.metodportal.source.schema.Table;

/**
 * Files that one worker reads in a row. A runner's cost of handing out work is per element, and
 * most tables are small.
 *
 * @param files the files; order does not matter to the result
 */
record FileBatch(List<DataFile> files) {
  /**
   * Encodes a batch. A coder of Java's serialization finds classes beside Beam's own, where a
   * cluster has Beam but not this program.
   */
  static final PackedCoder<FileBatch> CODER =
      new PackedCoder<>(FileBatch::packed, FileBatch::unpack);

  /** As many batches as a small machine has workers. */
  static final int FEWEST = 2;

  /**
   * Deals files out, the largest first, each to the batch that has least.
   *
   * @param workers how many work at once; a batch for each is best, for a runner may copy what a
   *     shard has gathered so far whenever a batch sends it more
   */
  static List<FileBatch> of(List<DataFile> files, int workers) {
    int count = Math.min(files.size(), Math.max(FEWEST, workers));
    List<FileBatch> batches = new ArrayList<>();
    long[] sizes = new long[count];
    for (int i = 0; i < count; i++) {
      batches.add(new FileBatch(new ArrayList<>()));
    }
    for (DataFile file :
        files.stream()
            .sorted(
                Comparator.comparingLong(DataFile::size).reversed().thenComparing(DataFile::shown))
            .toList()) {
      int least = 0;
      for (int i = 1; i < count; i++) {
        least = sizes[i] < sizes[least] ? i : least;
      }
      batches.get(least).files().add(file);
      sizes[least] += file.size();
    }
    return batches;
  }

  private byte[] packed() {
    PackedBytes out = new PackedBytes(1 << 10);
    for (DataFile file : files) {
      out.putText(file.territory());
      out.putText(file.table().name());
      out.putCount(file.order());
      out.putText(file.location());
      out.putText(file.shown());
      out.putCount(file.size());
    }
    return out.toByteArray();
  }

  private static FileBatch unpack(byte[] bytes) {
    PackedReader in = new PackedReader(bytes);
    List<DataFile> files = new ArrayList<>();
    while (in.hasMore()) {
      files.add(
          new DataFile(
              in.takeText(),
              Table.valueOf(in.takeText()),
              in.takeLength(),
              in.takeText(),
              in.takeText(),
              in.takeCount()));
    }
    return new FileBatch(files);
  }
}
