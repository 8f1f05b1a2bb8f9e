package org.metodportal.oracle.polluted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.golden.Thorough;

/**
 * As many polluted files as the Pollock benchmark has, in an everyday build every third of them: no
 * row may be lost, doubled or altered without a problem that names its line or the file.
 */
final class PollutedFilesTest {
  @TempDir private Path folder;

  @Test
  void noRowIsLostDoubledOrAlteredInSilence() throws IOException {
    int step = Thorough.isAsked() ? 1 : 3;
    PollutedReport report = PollutedReport.of(PollutedReader.PORTAL, folder, step);
    List<String> silent = report.silent();
    int wrong = silent.size();
    assertEquals(
        "", String.join("\n", silent.subList(0, Math.min(30, wrong))), wrong + " in silence");
    double share = (double) report.right() / (report.right() + report.told());
    assertTrue(share > 0.9, "only " + share + " of the rows came through");
  }
}
