package org.metodportal.indicator.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.schema.Table;

/** Files are dealt to workers. */
final class FileBatchTest {
  private static DataFile file(Table table, int order, long size) {
    String name = "data/kirov/" + table + "-школа " + order + ".csv";
    return new DataFile("kirov", table, order, "/мои данные/" + name, name, size);
  }

  @Test
  void aBatchComesToItsWorkerAsItIs() throws Exception {
    FileBatch batch =
        new FileBatch(List.of(file(Table.STAFF, 0, 1L << 40), file(Table.SUPPORT, 300, 0)));
    byte[] bytes = CoderUtils.encodeToByteArray(FileBatch.CODER, batch);
    assertEquals(batch, CoderUtils.decodeFromByteArray(FileBatch.CODER, bytes));
  }

  @Test
  void theLargestFilesGoToDifferentBatches() {
    DataFile large = file(Table.STAFF, 0, 100);
    DataFile middle = file(Table.TRAINING, 0, 60);
    DataFile small = file(Table.ROUTES, 0, 50);
    assertEquals(
        List.of(new FileBatch(List.of(large)), new FileBatch(List.of(middle, small))),
        FileBatch.of(List.of(small, large, middle), 2));
  }
}
