package org.metodportal.inbrowser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.registry.check.CheckTables;
import org.metodportal.registry.check.TableCheck;
import org.metodportal.registry.check.Verdict;
import org.metodportal.registry.row.RowCounts;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.file.DataFolder;
import org.metodportal.source.table.MendedTable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;

/**
 * Gives the page a function that checks files: they are put into a folder in memory, and then the
 * program reads that folder as it reads one on a disk.
 */
public final class ReaderScript {
  private static final String DATA = "data";

  /** Stands for the territory, which a browser does not know. */
  private static final String TERRITORY = "t";

  private static int checks;

  private ReaderScript() {}

  /** The function of the page. */
  @JSFunctor
  interface Reader extends JSObject {
    /**
     * Checks files.
     *
     * @param tables {@link CheckTables#packed}
     * @return {@code problems}, {@code bins} and {@code mended}, lists of objects
     */
    JSObject check(JSArray<DroppedFile> files, String tables);
  }

  /** Runs when the script is loaded. */
  public static void main(String[] arguments) {
    give(ReaderScript::check);
  }

  private static JSObject check(JSArray<DroppedFile> dropped, String packed) {
    CheckTables tables = CheckTables.unpacked(packed);
    OneByteCharset.are(tables.upperHalves());
    // A folder of its own: nothing of a former check is there.
    Path data = Path.of("/" + checks++);
    ProblemReport report = new ProblemReport();
    try {
      Path folder = Files.createDirectories(data.resolve(TERRITORY));
      for (int i = 0; i < dropped.getLength(); i++) {
        DroppedFile file = dropped.get(i);
        Files.write(folder.resolve(file.getName()), file.getBytes().copyToJavaArray());
      }
      List<DataFile> files = DataFolder.list(data, DATA, TERRITORY, report);
      Verdict verdict = TableCheck.of(tables.schemas(), TERRITORY, files);
      report.addAll(verdict.problems());
      JSArray<JSObject> mended = new JSArray<>();
      for (DataFile file : files) {
        MendedTable table =
            MendedTable.of(file, Objects.requireNonNull(tables.schemas().get(file.table())));
        if (table != null) {
          mended.push(
              mended(
                  plain(file.shown()), table.text(), table.rows(), table.changed(), table.left()));
        }
      }
      for (DataFile file : files) {
        Files.delete(file.path());
      }
      return answer(problems(report), bins(verdict), mended);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JSArray<JSObject> problems(ProblemReport report) {
    JSArray<JSObject> problems = new JSArray<>();
    for (Problem problem : report.sorted()) {
      // Who checks one table has not all of them.
      if (!problem.code().equals("table-absent")) {
        problems.push(
            problem(
                problem.code(),
                problem.isError(),
                plain(problem.position().file()),
                problem.position().line(),
                problem.position().field(),
                problem.value(),
                plain(problem.message()),
                plain(problem.hint())));
      }
    }
    return problems;
  }

  private static JSArray<JSObject> bins(Verdict verdict) {
    JSArray<JSObject> bins = new JSArray<>();
    for (RowCounts file : verdict.bins()) {
      bins.push(
          bins(
              plain(file.file()),
              (int) file.read(),
              (int) file.accepted(),
              (int) file.skipped(),
              (int) file.rejected()));
    }
    return bins;
  }

  /** A text without the folder that only this script knows. */
  private static String plain(String text) {
    return text.replace(DATA + "/" + TERRITORY + "/", "");
  }

  @JSBody(params = "check", script = "self.checkTables = check;")
  private static native void give(Reader check);

  @JSBody(
      params = {"problems", "bins", "mended"},
      script = "return {problems: problems, bins: bins, mended: mended};")
  private static native JSObject answer(
      JSArray<JSObject> problems, JSArray<JSObject> bins, JSArray<JSObject> mended);

  @JSBody(
      params = {"file", "text", "rows", "changed", "left"},
      script = "return {file: file, text: text, rows: rows, changed: changed, left: left};")
  private static native JSObject mended(String file, String text, int rows, int changed, int left);

  @JSBody(
      params = {"code", "error", "file", "line", "column", "value", "message", "hint"},
      script =
          "return {code: code, error: error, file: file, line: line, column: column,"
              + " value: value, message: message, hint: hint};")
  private static native JSObject problem(
      String code,
      boolean error,
      String file,
      int line,
      String column,
      String value,
      String message,
      String hint);

  @JSBody(
      params = {"file", "read", "accepted", "skipped", "rejected"},
      script =
          "return {file: file, read: read, accepted: accepted, skipped: skipped,"
              + " rejected: rejected};")
  private static native JSObject bins(
      String file, int read, int accepted, int skipped, int rejected);
}
