package org.metodportal.build;

import java.util.Set;
import java.util.TreeSet;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** Which territories keep their last good pages because something of theirs is broken. */
public final class HeldBack {
  /** Problems that cost whole tables rather than rows. */
  private static final Set<String> WHOLE_FILES =
      Set.of(
          "file-unreadable",
          "file-empty",
          "file-binary",
          "file-cut",
          "file-type",
          "file-unknown",
          "file-not-regular",
          "folder-unreadable",
          "sheet-left-out",
          "table-absent",
          "workbook-broken",
          "workbook-too-large",
          "columns-too-many",
          "header-not-found",
          "column-missing",
          "record-too-long");

  /** Code of the problem of a territory whose folder of tables is absent or empty. */
  private static final String NO_TABLES = "territory-without-tables";

  private HeldBack() {}

  /**
   * Whether a whole table is lost; unknown-reference errors in other tables then follow from it.
   */
  public static boolean losesTable(Problem problem) {
    return problem.isError() && WHOLE_FILES.contains(problem.code());
  }

  /**
   * Territories that should keep their last good pages: something is wrong with their content or
   * with a whole table, or there is none. Rejected rows alone hold nobody back: they wait in
   * quarantine.
   *
   * @param data the data folder as messages name it
   */
  public static Set<String> among(ProblemReport report, String data) {
    Set<String> held = new TreeSet<>();
    for (Problem problem : report.sorted()) {
      boolean ofData = problem.position().file().startsWith(data + "/");
      if (problem.code().equals(NO_TABLES)
          || (problem.isError()
              && !problem.territory().isEmpty()
              && (!ofData || WHOLE_FILES.contains(problem.code())))) {
        held.add(problem.territory());
      }
    }
    return held;
  }
}
