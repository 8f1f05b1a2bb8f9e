package org.metodportal.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.metodportal.attack.Attack.Findings;
import org.metodportal.attack.PublicRow.Cell;
import org.metodportal.attack.PublicRow.Place;
import org.metodportal.attack.PublicTables.Traits;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.CountsToPublish;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.PublishableData;
import org.metodportal.disclosure.edition.SmallTown;
import org.metodportal.disclosure.pattern.Protector;
import org.metodportal.disclosure.statement.Statements;
import org.metodportal.disclosure.system.StaffRow;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.count.OrganizationGroup;
import org.metodportal.indicator.count.Topic;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.page.result.StatementWords;
import org.metodportal.registry.Organization;

/**
 * One year of a small town, as the program publishes it or with more shown than that.
 *
 * @param truths what the office knows
 * @param shown the same rows as everybody sees them
 * @param organizations what the page of each organization says
 */
record TownRelease(
    Map<Place, PublicRow> truths, Map<Place, PublicRow> shown, Map<String, Traits> organizations) {
  static final int YEAR = 2024;

  /** The release of a town that a seed makes. */
  static TownRelease of(long seed) {
    TerritoryPlan plan = SmallTown.plan();
    TerritoryResult result = SmallTown.result(plan, SmallTown.random(seed, YEAR));
    PublishableData published =
        PublishableData.of(plan, result, SmallTown.DEFICITS, Protector.CHOOSING);
    Map<Place, PublicRow> truths = new LinkedHashMap<>();
    Map<Place, PublicRow> shown = new LinkedHashMap<>();
    result.figures().forEach(each -> put(truths, row(each)));
    Statements statements =
        Statements.of(plan, published.figures(), result.directory().organizations());
    published
        .figures()
        .forEach(
            each ->
                put(
                    shown,
                    row(each)
                        .saying(StatementWords.of(statements.find(each)).replace('\u00a0', ' '))));
    CountsToPublish.staff(result.counts(), result.years()).forEach(each -> put(truths, row(each)));
    for (PublicCount each : published.counts().rows()) {
      PublicRow row = row(each);
      if (truths.containsKey(row.place())) {
        put(shown, row);
      }
    }
    Map<String, Traits> organizations = new HashMap<>();
    for (Organization each : result.directory().organizations()) {
      organizations.put(each.id(), new Traits(each.type(), each.settlement()));
    }
    return new TownRelease(truths, shown, organizations);
  }

  /** Rows of nobody are not written for parts of a town. */
  private static void put(Map<Place, PublicRow> rows, PublicRow row) {
    Long all = row.denominator();
    if (all == null || all > 0) {
      rows.put(row.place(), row);
    }
  }

  static PublicRow row(Figure figure) {
    Place place =
        new Place(
            figure.territory(),
            figure.year(),
            figure.indicator(),
            new Cell(figure.breakdown().key(), figure.member()));
    return new PublicRow(
        place, figure.numerator(), figure.denominator(), figure.value(), figure.flag().code());
  }

  private static PublicRow row(StaffRow row) {
    boolean all = row.topic() == Topic.TEACHERS;
    return new PublicRow(
        staff(row.year(), row.topic(), row.group(), row.member()),
        row.count(),
        all ? null : (Long) row.all(),
        null,
        "");
  }

  static PublicRow row(PublicCount row) {
    boolean shown = row.count() != null;
    return new PublicRow(
        staff(row.year(), row.topic(), row.group(), row.member()),
        shown ? (Long) row.count().longValueExact() : null,
        row.base(),
        row.share(),
        row.flag().code());
  }

  private static Place staff(int year, Topic topic, String group, String member) {
    return new Place(
        SmallTown.SLUG,
        year,
        "staff:" + topic.key() + ":" + member,
        group.equals(OrganizationGroup.ALL) ? Cell.TOTAL : new Cell("group", group));
  }

  /** The same release where more is shown. */
  TownRelease showing(Predicate<PublicRow> which) {
    Map<Place, PublicRow> more = new LinkedHashMap<>(shown);
    more.replaceAll(
        (place, row) ->
            row.hidden() && truths.containsKey(place) && which.test(truths.get(place))
                ? truths.get(place)
                : row);
    return new TownRelease(truths, more, organizations);
  }

  /** What the attacker finds in it. */
  Findings attacked(boolean asInsiders) {
    return attack().findings(asInsiders);
  }

  /** Whether rule 1 alone hides a row, whatever stands beside it. */
  Predicate<PublicRow> sensitive() {
    YearAttack attack = attack();
    return row -> attack.isSensitive(row.place());
  }

  private YearAttack attack() {
    return Attack.year(
        Relations.of("town"),
        organizations,
        new ArrayList<>(shown.values()),
        truths,
        Attack.USUAL_THRESHOLD,
        true);
  }

  List<PublicRow> hidden() {
    return shown.values().stream().filter(PublicRow::hidden).toList();
  }
}
