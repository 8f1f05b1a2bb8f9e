package org.metodportal.oracle.polluted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * As many polluted files as the Pollock benchmark has: no row may be lost, doubled or altered
 * without a problem that names its line or the file.
 */
final class PollutedFilesTest {
  @TempDir private Path folder;

  @Test
  void noRowIsLostDoubledOrAlteredInSilence() throws IOException {
    PollutedReport report = PollutedReport.of(PollutedReader.PORTAL, folder);
    List<String> silent = report.silent();
    int wrong = silent.size();
    assertEquals(
        "", String.join("\n", silent.subList(0, Math.min(30, wrong))), wrong + " in silence");
    double share = (double) report.right() / (report.right() + report.told());
    assertTrue(share > 0.9, "only " + share + " of the rows came through");
  }
}
