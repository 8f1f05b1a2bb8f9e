package org.metodportal.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.metodportal.content.regulation.CitedPlaces;
import org.metodportal.content.regulation.RegulationEditions;
import org.metodportal.content.regulation.reading.RegulationReader;
import org.metodportal.problem.ProblemReport;

/** An act of a made-up territory {@code t}, for what refers to it. */
public final class SmallAct {
  private SmallAct() {}

  /** Writes the act into the content folder and finds places in it. */
  public static CitedPlaces places(Path content, ProblemReport report) throws IOException {
    Path folder = Files.createDirectories(content.resolve("t"));
    Files.writeString(
        folder.resolve("polozhenie.md"),
        """
        ---
        title: Положение
        editions:
          - date: 2024-01-01
            act: приказ № 1
            source: приказ от 01.01.2024 № 1
        ---
        ## Приказ
        Во исполнение приказа.
        1. Утвердить.

        ## Положение
        ### 1. Общее
        1.1. Служба помогает.
        1.2. Опирается на:
        - закон;
        - указ.
        """);
    RegulationEditions act = RegulationReader.read(content, "content", "t", report);
    return new CitedPlaces(act == null ? null : act.inForce(), "t", report);
  }
}
