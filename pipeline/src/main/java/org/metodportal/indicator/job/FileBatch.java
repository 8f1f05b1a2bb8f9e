package org.metodportal.indicator.job;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metodportal.source.file.DataFile;

/**
 * Files that one worker reads in a row. A runner's cost of handing out work is per element, and
 * most tables are small.
 *
 * @param files the files; order does not matter to the result
 */
record FileBatch(ArrayList<DataFile> files) implements Serializable {
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
}
