package org.metodportal.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.LatinName;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;
import org.metodportal.registry.Organization;

/**
 * Permanent addresses of the profiles of a territory's organizations: each made of its identifier
 * alone, so that it does not depend on the others.
 *
 * @param names identifier as published → last part of the address, Latin, lower case; an
 *     organization whose address is taken has none
 * @param refused identifiers without an address, with the one that has it; empty where no letter or
 *     digit is left to make one of
 */
public record OrganizationAddresses(
    SortedMap<String, String> names, SortedMap<String, String> refused) {

  /** Protects the maps. */
  public OrganizationAddresses {
    names = Collections.unmodifiableSortedMap(names);
    refused = Collections.unmodifiableSortedMap(refused);
  }

  /** The addresses of organizations; of two that clash the first by identifier keeps it. */
  public static OrganizationAddresses of(Collection<Organization> organizations) {
    SortedMap<String, String> names = new TreeMap<>(CodePointOrder.ORDER);
    SortedMap<String, String> refused = new TreeMap<>(CodePointOrder.ORDER);
    Map<String, String> owners = new HashMap<>();
    List<String> identifiers =
        organizations.stream()
            .map(Organization::spelling)
            .sorted(Comparator.comparing(id -> id, CodePointOrder.ORDER))
            .toList();
    for (String identifier : identifiers) {
      String name = LatinName.of(identifier, Integer.MAX_VALUE);
      String owner = name.isEmpty() ? "" : owners.putIfAbsent(name, identifier);
      if (owner == null) {
        names.put(identifier, name);
      } else {
        refused.put(identifier, owner);
      }
    }
    return new OrganizationAddresses(names, refused);
  }

  /** Whether any organization of a territory has a page. */
  public static boolean present(TerritoryResults results) {
    return !of(results.organizations().values()).names().isEmpty();
  }

  /** The profile; null of one that has no page. */
  @Nullable Address profile(String territory, String identifier) {
    String name = names.get(identifier);
    return name == null ? null : SiteMap.organizations(territory).folder(name);
  }

  /**
   * An error for each organization without an address.
   *
   * @param file the table of organizations as messages name it
   */
  public List<Problem> problems(String territory, String file) {
    List<Problem> problems = new ArrayList<>();
    refused.forEach(
        (identifier, owner) ->
            problems.add(
                Problem.error("organization-address")
                    .in(territory)
                    .value(identifier)
                    .at(SourcePosition.of(file, 0, "org_id"))
                    .says(
                        owner.isEmpty()
                            ? "Из «" + identifier + "» не получается адрес: нет ни буквы, ни цифры."
                            : "«" + identifier + "» и «" + owner + "» дают один адрес страницы.")
                    .hint("Дайте организации другой org_id; пока её профиля на сайте нет.")));
    return List.copyOf(problems);
  }
}
