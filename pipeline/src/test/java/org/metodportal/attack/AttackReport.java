package org.metodportal.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.metodportal.attack.Attack.Findings;
import org.metodportal.attack.Claim.Kind;

/** Prints what the attacker finds in a release, territory by territory and year by year. */
final class AttackReport {
  private static final Map<String, Integer> THRESHOLDS = Map.of("lesnoy", 3, "rechnoy", 3);

  private AttackReport() {}

  /**
   * Runs the attack.
   *
   * @param arguments a folder with {@code public/} and {@code internal/}; if more is given, how
   *     many claims of each kind are printed for each year
   */
  public static void main(String[] arguments) throws IOException {
    Path release = Path.of(arguments[0]);
    int examples = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    PublicTables tables = PublicTables.read(release.resolve("public"));
    var truths = PublicTables.readRows(release.resolve("internal"));
    Findings all = Findings.NONE;
    System.out.println(
        "| territory | year | sensitive | hidden | shown | anybody | insiders | of totals | wrong |"
            + " not ended | programs | s |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
    for (var part : Attack.parts(tables).entrySet()) {
      long start = System.nanoTime();
      Findings findings = Attack.on(part.getKey(), part.getValue(), tables, truths, THRESHOLDS);
      System.out.println(
          line(part.getKey(), findings) + " %.1f |".formatted((System.nanoTime() - start) / 1e9));
      print(findings, examples);
      all = all.and(findings);
    }
    System.out.println(line("all | all", all) + " |");
    print(all, 0);
  }

  /** A row of the table for one territory and year. */
  static String line(Attack.TerritoryAndYear part, Findings findings) {
    return line(part.territory() + " | " + part.year(), findings);
  }

  private static String line(String title, Findings findings) {
    long insiders = findings.claims().stream().filter(claim -> !claim.knowing().isEmpty()).count();
    return "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %d |"
        .formatted(
            title,
            findings.sensitive(),
            findings.hidden(),
            findings.shown(),
            findings.claims().size() - insiders,
            insiders,
            findings.fromTotals().size(),
            findings.wrong().size(),
            findings.open().size(),
            findings.programs());
  }

  private static void print(Findings findings, int examples) {
    findings
        .wrong()
        .forEach(claim -> System.out.println("WRONG " + claim + " is " + claim.truth()));
    for (Kind kind : Kind.values()) {
      for (boolean inside : new boolean[] {false, true}) {
        List<Claim> of =
            findings.of(kind).stream()
                .filter(claim -> claim.knowing().isEmpty() != inside)
                .toList();
        if (!of.isEmpty()) {
          System.out.printf("  %s%s: %d%n", kind, inside ? " (insiders)" : "", of.size());
        }
        for (Claim claim : of.subList(0, Math.min(examples, of.size()))) {
          System.out.println("    " + claim);
          claim.from().forEach(each -> System.out.println("      from " + each));
        }
      }
    }
  }
}
