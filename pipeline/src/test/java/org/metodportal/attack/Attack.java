package org.metodportal.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.metodportal.attack.Claim.Kind;
import org.metodportal.attack.PublicRow.Place;
import org.metodportal.attack.PublicTables.Traits;

/** An outsider who reads the tables of a release and works out what they hide. */
final class Attack {
  static final int USUAL_THRESHOLD = 5;

  /**
   * What came of it.
   *
   * @param sensitive cells that point at persons by themselves
   * @param hidden cells that are hidden
   * @param shown all other cells of persons
   * @param programs linear programs that were solved
   * @param fromTotals claims that follow from totals of the territory alone, which rule 1 shows; no
   *     hiding of parts could prevent them
   * @param open sums of which nothing is known, because a program did not end within its limit
   */
  record Findings(
      List<Claim> claims,
      List<Claim> fromTotals,
      int sensitive,
      int hidden,
      int shown,
      int programs,
      List<Target> open) {
    static final Findings NONE = new Findings(List.of(), List.of(), 0, 0, 0, 0, List.of());

    List<Claim> of(Kind kind) {
      return claims.stream().filter(claim -> claim.kind() == kind).toList();
    }

    List<Claim> wrong() {
      return joined(claims, fromTotals).stream().filter(claim -> !claim.isRight()).toList();
    }

    Findings and(Findings other) {
      return new Findings(
          joined(claims, other.claims),
          joined(fromTotals, other.fromTotals),
          sensitive + other.sensitive,
          hidden + other.hidden,
          shown + other.shown,
          programs + other.programs,
          joined(open, other.open));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
      List<T> all = new ArrayList<>(some);
      all.addAll(others);
      return List.copyOf(all);
    }
  }

  private Attack() {}

  /**
   * Tries everything.
   *
   * @param release a folder with {@code public/} and, to verify what is claimed, {@code internal/}
   * @param thresholds of territories that have not 5
   */
  static Findings on(Path release, Map<String, Integer> thresholds) throws IOException {
    return on(
        PublicTables.read(release.resolve("public")),
        PublicTables.readRows(release.resolve("internal")),
        thresholds);
  }

  static Findings on(
      PublicTables tables, Map<Place, PublicRow> truths, Map<String, Integer> thresholds) {
    Findings findings = Findings.NONE;
    for (Map.Entry<TerritoryAndYear, List<PublicRow>> part : parts(tables).entrySet()) {
      findings = findings.and(on(part.getKey(), part.getValue(), tables, truths, thresholds));
    }
    return findings;
  }

  /** One part of the tables: nothing is known of one that helps against another. */
  static Findings on(
      TerritoryAndYear part,
      List<PublicRow> rows,
      PublicTables tables,
      Map<Place, PublicRow> truths,
      Map<String, Integer> thresholds) {
    return year(
            Relations.of(part.territory()),
            tables.organizations().getOrDefault(part.territory(), Map.of()),
            rows,
            truths,
            thresholds.getOrDefault(part.territory(), USUAL_THRESHOLD),
            true)
        .findings(true);
  }

  /**
   * The attack on one year of a territory, ready to begin.
   *
   * @param absenceTells whether a population has nobody where it has no row
   */
  static YearAttack year(
      Relations relations,
      Map<String, Traits> organizations,
      List<PublicRow> rows,
      Map<Place, PublicRow> truths,
      int threshold,
      boolean absenceTells) {
    TerritoryYear year = new TerritoryYear(relations, organizations, rows, truths, absenceTells);
    return new YearAttack(year, new RuleOne(year, threshold));
  }

  /** What is protected together. */
  record TerritoryAndYear(String territory, int year) implements Comparable<TerritoryAndYear> {
    @Override
    public int compareTo(TerritoryAndYear other) {
      int byTerritory = territory.compareTo(other.territory);
      return byTerritory != 0 ? byTerritory : Integer.compare(year, other.year);
    }
  }

  static Map<TerritoryAndYear, List<PublicRow>> parts(PublicTables tables) {
    Map<TerritoryAndYear, List<PublicRow>> parts = new TreeMap<>();
    for (PublicRow row : tables.rows().values()) {
      parts
          .computeIfAbsent(
              new TerritoryAndYear(row.place().territory(), row.place().year()),
              name -> new ArrayList<>())
          .add(row);
    }
    return parts;
  }
}
