package org.metodportal.indicator.job;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.metodportal.source.packed.PackedReader;

/**
 * The files in which workers leave results, one a territory. On a cluster it is a folder that all
 * workers share.
 *
 * @param folder the job's folder
 */
record ResultFolder(Path folder) {
  /**
   * Writes a result beside and moves it into place, so that a worker that tries again or comes
   * second replaces a whole file by an equal one.
   *
   * @throws IOException when the file cannot be written
   */
  void save(TerritoryResult result) throws IOException {
    Path draft = Files.createTempFile(folder, "result", ".part");
    Files.write(draft, result.packed());
    Files.move(draft, file(result.territory()), ATOMIC_MOVE, REPLACE_EXISTING);
  }

  /**
   * Reads the results of territories.
   *
   * @throws IOException when one is absent or cannot be read
   */
  Map<String, TerritoryResult> read(Iterable<String> territories) throws IOException {
    Map<String, TerritoryResult> results = new TreeMap<>();
    for (String territory : territories) {
      byte[] packed = Files.readAllBytes(file(territory));
      results.put(territory, TerritoryResult.unpack(new PackedReader(packed)));
    }
    return results;
  }

  private Path file(String territory) {
    return folder.resolve(territory + ".result");
  }
}
