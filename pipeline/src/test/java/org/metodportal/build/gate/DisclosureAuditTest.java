package org.metodportal.build.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metodportal.disclosure.audit.Audit;
import org.metodportal.disclosure.system.StaffRow;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.count.Topic;

final class DisclosureAuditTest {
  private static Figure row(Breakdown breakdown, String member, long numerator) {
    return new Figure(
        "kirov",
        "k1",
        2024,
        breakdown,
        member,
        numerator,
        77L,
        BigDecimal.TEN,
        null,
        ObservationFlag.NONE,
        0);
  }

  private static Audit audit(Audit.Breach... breaches) {
    return new Audit(100, 30, 40, 60, 0, List.of(breaches));
  }

  @Test
  void cleanAuditLetsTheReleasePass() {
    assertEquals(
        List.of(), DisclosureAudit.reasons(Map.of("kirov", audit(), "totsky", Audit.NONE)));
  }

  @Test
  void refusalNamesTheRowsAndNeverTheNumber() {
    Audit found =
        audit(
            new Audit.Breach(
                row(Breakdown.ORGANIZATION, "Школа № 9", 53),
                Audit.Quantity.NUMERATOR,
                53,
                53,
                List.of(row(Breakdown.TOTAL, "", 64))),
            new Audit.Breach(
                new StaffRow(2024, Topic.AGE, "Школы", "До 35 лет", 41, 90),
                Audit.Quantity.REST,
                48,
                50,
                List.of()));

    List<String> reasons = DisclosureAudit.reasons(Map.of("kirov", found, "totsky", audit()));

    assertEquals(1, reasons.size());
    String reason = reasons.get(0);
    assertTrue(
        reason.contains(
            "indicators.csv k1/2024/organization/Школа № 9 (сколько подходит под условие; следует"
                + " из строк: indicators.csv k1/2024/total/)"),
        reason);
    assertTrue(reason.contains("staffing.csv 2024/age/Школы/До 35 лет"), reason);
    assertTrue(reason.contains("открываются: 2, из них точно: 1"), reason);
    for (String number : List.of("53", "64", "41", "48", "50", "77", "90")) {
      assertFalse(reason.contains(number), reason);
    }
  }

  @Test
  void nobodyMayPassIt() {
    assertFalse(Gate.AUDIT.acceptable());
  }
}
