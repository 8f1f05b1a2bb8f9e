package org.metodportal.disclosure.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.PublishableData;
import org.metodportal.disclosure.edition.SmallTown.Person;
import org.metodportal.disclosure.pair.CellKey;
import org.metodportal.disclosure.pair.Cells;
import org.metodportal.disclosure.pair.GovernedCells;
import org.metodportal.disclosure.pair.PairAudit;
import org.metodportal.disclosure.pair.PersonTies;
import org.metodportal.disclosure.pair.ReadDifference;
import org.metodportal.disclosure.pattern.Protector;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.registry.Organization;

/** Nights in the life of the small town, and what can be read of two of them. */
final class TownNights {
  static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 21);
  static final TerritoryPlan PLAN = SmallTown.plan();

  /** A night in the life of the town. */
  static PublishedTerritory night(
      Former former, LocalDate day, List<Person> persons, boolean asked) {
    return Publication.of(
        PLAN,
        SmallTown.result(PLAN, persons),
        SmallTown.DEFICITS,
        former,
        new PublicationOrder(day, asked, true),
        Protector.CHOOSING);
  }

  static PublishedTerritory first(List<Person> persons) {
    return night(Former.NONE, NOVEMBER, persons, false);
  }

  /** What the next night finds, as if it had read the open tables of the nights before. */
  static Former after(PublishedTerritory... newestFirst) {
    List<ShownRows> releases = new ArrayList<>();
    for (PublishedTerritory each : newestFirst) {
      releases.add(
          new ShownRows(LocalDate.MAX, each.data().figures(), each.data().counts().rows()));
    }
    return new Former(newestFirst[0].vintage(), releases);
  }

  static Cells cells(PublishedTerritory night) {
    return Cells.of(night.data().figures(), night.data().counts().rows(), GovernedCells.of(PLAN));
  }

  static List<ReadDifference> readable(PublishedTerritory before, PublishedTerritory after) {
    Set<CellKey> keys = new HashSet<>(cells(before).places());
    keys.addAll(cells(after).places());
    return PairAudit.readable(
        cells(before), cells(after), PersonTies.among(keys, organizations(), PLAN.counted()));
  }

  static Map<String, Organization> organizations() {
    Map<String, Organization> organizations = new LinkedHashMap<>();
    SmallTown.result(PLAN, List.of())
        .directory()
        .organizations()
        .forEach(each -> organizations.put(each.spelling(), each));
    return organizations;
  }

  static Figure figure(
      PublishableData data, String code, int year, Breakdown breakdown, String member) {
    return data.figures().stream()
        .filter(each -> each.indicator().equals(code) && each.year() == year)
        .filter(each -> each.breakdown() == breakdown && each.member().equals(member))
        .findFirst()
        .orElseThrow();
  }

  private TownNights() {}
}
