package org.metodportal.disclosure.pair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.count.OrganizationGroup;
import org.metodportal.indicator.count.Topic;
import org.metodportal.registry.Organization;

/**
 * Finds what ties the cells of a territory: breakdowns add to their totals, organizations to their
 * types and settlements, topics and groups of staff to each other, and indicators may count the
 * same persons or some of the persons of another.
 */
public final class PersonTies {
  private static final Map<String, Topic> TOPICS = topics();

  private final Map<String, Organization> organizations;
  private final Map<Table, List<CellKey>> tables = new LinkedHashMap<>();

  /**
   * Members of one breakdown of one total.
   *
   * @param name tells the breakdowns of the total apart
   */
  private record Table(CellKey total, String name) {}

  private PersonTies(Map<String, Organization> organizations) {
    this.organizations = organizations;
  }

  /**
   * The ties among some cells.
   *
   * @param keys cells of any release
   * @param organizations organizations by the name that cells give them; those that are not there
   *     add to the total alone
   * @param definitions what is counted; may be empty
   */
  public static Ties among(
      Collection<CellKey> keys,
      Map<String, Organization> organizations,
      List<IndicatorDefinition> definitions) {
    PersonTies ties = new PersonTies(organizations);
    new TreeSet<>(keys).forEach(ties::add);
    List<Sum> sums = new ArrayList<>();
    ties.tables.forEach(
        (table, members) -> {
          for (Quantity quantity : Quantity.values()) {
            sums.add(
                new Sum(
                    new Sum.Term(table.total(), quantity),
                    members.stream().map(member -> new Sum.Term(member, quantity)).toList(),
                    true));
          }
        });
    Inclusions inclusions = new Inclusions(keys, definitions);
    sums.addAll(inclusions.sums());
    return new Ties(sums, inclusions.same());
  }

  private static Map<String, Topic> topics() {
    Map<String, Topic> topics = new TreeMap<>();
    for (Topic topic : Topic.values()) {
      topics.put(topic.key(), topic);
    }
    return topics;
  }

  private void add(CellKey key) {
    Topic topic = TOPICS.get(key.of());
    if (topic != null) {
      addStaff(key, topic);
    } else if (key.isPart()) {
      addPart(key);
    }
  }

  private void addPart(CellKey key) {
    add(CellKey.total(key.of(), key.year()), key.place(), key);
    Organization organization = organizations.get(key.member());
    if (key.place().equals(Breakdown.ORGANIZATION.key()) && organization != null) {
      add(group(key, Breakdown.ORGANIZATION_TYPE, organization.type()), key.place(), key);
      add(group(key, Breakdown.SETTLEMENT, organization.settlement()), key.place(), key);
    }
  }

  private static CellKey group(CellKey key, Breakdown breakdown, String member) {
    return new CellKey(key.of(), key.year(), breakdown.key(), member);
  }

  private void addStaff(CellKey key, Topic topic) {
    boolean whole = key.place().equals(OrganizationGroup.ALL);
    if (topic == Topic.TEACHERS && !whole) {
      add(CellKey.of(key.year(), Topic.TEACHERS, OrganizationGroup.ALL, ""), topic.key(), key);
    }
    if (Topic.ofStaff().contains(topic)) {
      add(CellKey.of(key.year(), Topic.TEACHERS, key.place(), ""), topic.key(), key);
      if (!whole) {
        CellKey all = CellKey.of(key.year(), topic, OrganizationGroup.ALL, key.member());
        add(all, Topic.TEACHERS.key(), key);
      }
    }
  }

  private void add(CellKey total, String table, CellKey member) {
    tables.computeIfAbsent(new Table(total, table), key -> new ArrayList<>()).add(member);
  }
}
