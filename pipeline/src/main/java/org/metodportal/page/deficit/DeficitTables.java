package org.metodportal.page.deficit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.practice.Deficit;
import org.metodportal.content.practice.Deficits;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.count.Topic;
import org.metodportal.page.Address;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.opendata.CountTables;
import org.metodportal.page.programme.CatalogueAnchors;
import org.metodportal.page.result.Bar;
import org.metodportal.page.result.Cell;
import org.metodportal.page.result.Counted;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;

/** Tells how often deficits are found in a territory. */
public final class DeficitTables {
  /** Where the table stands on the page of indicators. */
  public static final String ANCHOR = "deficits";

  private static final int MOST_NAMED = 3;

  private final PortalModel model;

  public DeficitTables(PortalModel model) {
    this.model = model;
  }

  /** The table for a page; null when the territory publishes none. */
  public @Nullable DeficitTable of(TerritoryResults results, Address page) {
    PublicCounts counts = results.counts();
    List<Integer> years = counts.years(Topic.DEFICITS);
    if (years.isEmpty()) {
      return null;
    }
    int year = years.get(years.size() - 1);
    PublicCounts.Lookup lookup = counts.lookup(Topic.DEFICITS);
    List<String> codes =
        lookup.members().stream()
            .sorted(
                Comparator.comparing((String code) -> number(lookup.find(year, "", code)))
                    .reversed())
            .toList();
    List<DeficitTable.Row> rows = new ArrayList<>();
    for (String code : codes) {
      PublicCount latest = lookup.find(year, "", code);
      BigDecimal share = latest == null ? null : latest.share();
      rows.add(
          new DeficitTable.Row(
              code,
              title(code),
              share == null ? null : new Bar(share, null),
              years.stream().map(each -> Counted.of(lookup.find(each, "", code))).toList(),
              model.answered(code) ? page.linkTo(SiteMap.practicesAgainst(code)) : "",
              results.hasProgrammeFor(code)
                  ? page.linkTo(SiteMap.programmes(results.slug()))
                      + "#"
                      + CatalogueAnchors.ofDeficit(code)
                  : ""));
    }
    return new DeficitTable(
        finding(lookup, codes, year),
        coverage(counts.lookup(Topic.DIAGNOSED), year),
        year,
        years,
        List.copyOf(rows),
        page.linkTo(SiteMap.OPEN_DATA.file(CountTables.DEFICITS.fileName())));
  }

  /** {@code 29,7 % (178 человек) в 2025 году}; empty when nothing may be told. */
  public static String words(TerritoryResults results, String code) {
    List<Integer> years = results.counts().years(Topic.DEFICITS);
    PublicCount count =
        years.isEmpty()
            ? null
            : results.counts().lookup(Topic.DEFICITS).find(years.get(years.size() - 1), "", code);
    BigDecimal number = count == null ? null : count.count();
    BigDecimal share = count == null ? null : count.share();
    return count == null || number == null || share == null
        ? ""
        : RussianNumbers.decimal(share)
            + "\u00a0% ("
            + persons(number)
            + ") в\u00a0"
            + count.year()
            + "\u00a0году";
  }

  private static BigDecimal number(@Nullable PublicCount count) {
    BigDecimal number = count == null ? null : count.count();
    return number == null ? BigDecimal.ONE.negate() : number;
  }

  private String title(String code) {
    Deficits deficits = model.deficits();
    return deficits.of(code).map(Deficit::title).orElse(code);
  }

  private static String persons(BigDecimal number) {
    return RussianPlural.count(number.longValue(), "человек", "человека", "человек");
  }

  private String finding(PublicCounts.Lookup lookup, List<String> codes, int year) {
    List<String> named = new ArrayList<>();
    for (String code : codes) {
      PublicCount count = lookup.find(year, "", code);
      BigDecimal share = count == null ? null : count.share();
      if (share != null && share.signum() > 0 && named.size() < MOST_NAMED) {
        named.add("«" + title(code) + "» — " + RussianNumbers.decimal(share) + "\u00a0%");
      }
    }
    boolean hidden = codes.stream().anyMatch(code -> isHidden(lookup.find(year, "", code)));
    String in = year + "\u00a0году";
    if (named.isEmpty()) {
      return hidden
          ? "Сколько человек с каким дефицитом в " + in + ", скрыто: по числам можно узнать людей."
          : "В " + in + " ни одного дефицита из перечня не нашли.";
    }
    return (hidden ? "Из того, что показано, чаще всего в " : "Чаще всего в ")
        + in
        + " находили: "
        + String.join(", ", named)
        + ".";
  }

  private static boolean isHidden(@Nullable PublicCount count) {
    return count != null && count.flag() == ObservationFlag.HIDDEN;
  }

  private static String coverage(PublicCounts.Lookup diagnosed, int year) {
    List<String> members = Topic.DIAGNOSED.members();
    Cell known = Counted.of(diagnosed.find(year, "", members.get(0))).count();
    PublicCount unknown = diagnosed.find(year, "", members.get(1));
    BigDecimal without = unknown == null ? null : unknown.count();
    return "Доля — от тех, у кого в итогах диагностики записаны дефициты; в "
        + year
        + "\u00a0году "
        + (known.present() ? "таких " + known.text() : "их число скрыто")
        + ". "
        + (without == null
            ? "Сколько прошли диагностику, но записи о дефицитах не имеют, скрыто."
            : without.signum() == 0
                ? "Запись есть у всех, кто прошёл диагностику."
                : "Ещё "
                    + persons(without)
                    + RussianPlural.form(without.longValue(), " прошёл", " прошли", " прошли")
                    + " диагностику, но записи о дефицитах нет: это не значит, что дефицитов нет.")
        + " У одного человека может быть несколько дефицитов.";
  }
}
