package org.metodportal.cli.draft;

import java.io.IOException;
import java.util.List;

/** A new file or folder that explains itself, written where it belongs. */
interface Draft {
  /**
   * Writes it.
   *
   * @return Russian lines: what was written and what to do next
   * @throws DraftRefused when the request cannot be met; nothing is overwritten
   * @throws IOException when a file cannot be read or written
   */
  List<String> write(DraftRequest request) throws IOException, DraftRefused;
}
