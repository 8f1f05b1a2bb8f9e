package org.metodportal.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.metodportal.attack.Attack.Findings;
import org.metodportal.attack.Attack.TerritoryAndYear;
import org.metodportal.attack.Claim.Kind;
import org.metodportal.attack.PublicRow.Place;
import org.metodportal.cli.ShippedPortal;

/**
 * What can be read out of the shipped release: in each build its last year as anybody, with the
 * profile {@code attack} all years, as anybody, as each organization and as each lone person.
 */
class ShippedAttackTest {
  private static final int LAST = 2025;

  private static PublicTables tables;
  private static Map<Place, PublicRow> truths;

  @BeforeAll
  static void readTheRelease() throws IOException {
    tables = PublicTables.read(ShippedPortal.out().resolve("public"));
    truths = PublicTables.readRows(ShippedPortal.out().resolve("internal"));
  }

  private static Findings attack(TerritoryAndYear part, boolean asInsiders) {
    return Attack.year(
            Relations.of(part.territory()),
            tables.organizations().get(part.territory()),
            Attack.parts(tables).get(part),
            truths,
            Attack.USUAL_THRESHOLD,
            true)
        .findings(asInsiders);
  }

  private static void assertNothingIsLearnt(TerritoryAndYear part, Findings findings) {
    assertEquals(List.of(), findings.wrong(), part.toString());
    assertEquals(List.of(), findings.open(), part.toString());
    assertEquals(
        List.of(),
        findings.claims().stream().filter(claim -> claim.knowing().isEmpty()).toList(),
        part.toString());
  }

  @Test
  void ofTheLastYearNobodyLearnsWhatIsHidden() {
    int hidden = 0;
    for (TerritoryAndYear part : Attack.parts(tables).keySet()) {
      if (part.year() == LAST) {
        Findings findings = attack(part, false);
        assertNothingIsLearnt(part, findings);
        hidden += findings.hidden();
      }
    }
    assertTrue(hidden > 1000, "hidden " + hidden);
  }

  @Test
  @EnabledIfSystemProperty(named = "metodportal.attack", matches = "whole")
  void ofNoYearAnybodyLearnsWhoOfAGroupIsMeant() {
    for (TerritoryAndYear part : Attack.parts(tables).keySet()) {
      Findings findings = attack(part, true);
      System.out.println(AttackReport.line(part, findings));
      assertEquals(List.of(), findings.wrong(), part.toString());
      assertEquals(List.of(), findings.open(), part.toString());
      assertEquals(
          List.of(),
          findings.claims().stream()
              .filter(claim -> claim.knowing().isEmpty() && claim.kind() != Kind.DENOMINATOR)
              .toList(),
          part.toString());
    }
  }
}
