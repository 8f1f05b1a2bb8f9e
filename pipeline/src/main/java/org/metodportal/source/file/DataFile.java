package org.metodportal.source.file;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;
import org.metodportal.source.schema.Table;

/**
 * A file that feeds a table of a territory.
 *
 * @param territory slug
 * @param table the table it feeds
 * @param order place among the table's files of the territory, by file name in code-point order
 * @param location path to open
 * @param shown path as messages name it, such as {@code data/kirov/staff.csv}
 * @param size bytes
 */
public record DataFile(
    String territory, Table table, int order, String location, String shown, long size)
    implements Serializable {

  /** Path inside the territory's folder, as messages name it. */
  public String nameInTerritory() {
    String folder = "/" + territory + "/";
    return shown.substring(shown.indexOf(folder) + folder.length());
  }

  /** File name alone. */
  public String name() {
    return shown.substring(shown.lastIndexOf('/') + 1);
  }

  /** The table that a file feeds by its name alone; null when the name tells none or several. */
  public static @Nullable Table tableOf(String path) {
    Set<Table> tables = new FileNaming(path.substring(path.lastIndexOf('/') + 1)).tables();
    return tables.size() == 1 ? tables.iterator().next() : null;
  }

  /** The path to open. */
  public Path path() {
    return Path.of(location);
  }

  /**
   * A mistake of the file or of one of its lines.
   *
   * @param line 1-based line; 0 when the whole file is meant
   * @param code code of the problem
   */
  public Problem error(int line, String code, String message, String hint) {
    return Problem.error(code)
        .in(territory)
        .at(SourcePosition.of(shown, line, ""))
        .says(message)
        .hint(hint);
  }
}
