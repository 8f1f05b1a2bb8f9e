package org.metodportal.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.metodportal.cli.ShippedPortal;

/** Statuses, slopes and turns of the shipped portal follow from the figures it publishes. */
final class StatusesAgreeTest {
  @Test
  void everyStatusFollowsFromThePublishedFigures() throws IOException {
    ReferenceStatuses statuses =
        new ReferenceStatuses(
            ShippedPortal.CONTENT, ShippedPortal.out().resolve("public").resolve("open-data"));

    assertEquals("", String.join("\n", statuses.disagreements()));
    assertTrue(statuses.compared() > 400, "only " + statuses.compared() + " compared");
  }
}
