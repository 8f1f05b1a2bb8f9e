package org.metodportal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metodportal.problem.Problem;
import org.metodportal.registry.Organization;

final class OrganizationAddressesTest {
  private static Organization organization(String id) {
    return new Organization(
        id, id, "Школа", "школа", "город", null, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private static OrganizationAddresses of(String... ids) {
    return OrganizationAddresses.of(
        List.of(ids).stream().map(OrganizationAddressesTest::organization).toList());
  }

  @Test
  void identifiersBecomeLatinInLowerCase() {
    OrganizationAddresses addresses = of("KIR.School/01", "Школа № 7", "s2");

    assertEquals(
        Map.of("KIR.School/01", "kir-school-01", "Школа № 7", "shkola-7", "s2", "s2"),
        addresses.names());
    assertEquals(
        new Address("/kirov/organizations/kir-school-01/"),
        addresses.profile("kirov", "KIR.School/01"));
    assertNull(addresses.profile("kirov", "unknown"));
    assertEquals(List.of(), addresses.problems("kirov", "data/kirov/organizations.csv"));
  }

  @Test
  void anAddressDoesNotDependOnTheOtherOrganizations() {
    assertEquals("b-1", of("b.1").names().get("b.1"));
    assertEquals("b-1", of("c", "b.1", "a").names().get("b.1"));
  }

  @Test
  void ofTwoThatClashTheSecondIsRefusedWithAMessage() {
    List<Organization> organizations =
        new ArrayList<>(List.of(organization("b.1"), organization("b-1"), organization("№")));
    OrganizationAddresses addresses = OrganizationAddresses.of(organizations);
    Collections.reverse(organizations);

    assertEquals(addresses, OrganizationAddresses.of(organizations));
    assertEquals(Map.of("b-1", "b-1"), addresses.names());
    assertEquals(
        List.of(
            "data/kirov/organizations.csv (org_id): «b.1» и «b-1» дают один адрес страницы. Дайте"
                + " организации другой org_id; пока её профиля на сайте нет.",
            "data/kirov/organizations.csv (org_id): Из «№» не получается адрес: нет ни буквы, ни"
                + " цифры. Дайте организации другой org_id; пока её профиля на сайте нет."),
        addresses.problems("kirov", "data/kirov/organizations.csv").stream()
            .map(Problem::toString)
            .toList());
  }
}
