package org.metodportal.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/**
 * What an analyst would write for the seven indicators of Kirov: one query of DuckDB over the files
 * ({@code kirov.sql}), on all cores and without checks.
 */
final class DuckDbSums {
  private DuckDbSums() {}

  /**
   * Sums over the tables of a folder.
   *
   * @throws IOException when a file cannot be read or the query fails
   */
  static Sums of(Path folder) throws IOException {
    Sums sums = new Sums();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      statement.execute("SET VARIABLE folder = '" + folder.toString().replace("'", "''") + "'");
      try (ResultSet row = statement.executeQuery(query())) {
        while (row.next()) {
          String indicator = row.getString("indicator");
          int year = row.getInt("year");
          long numerator = row.getLong("numerator");
          long all = row.getLong("denominator");
          if (row.wasNull()) {
            sums.count(indicator, year, numerator);
          } else {
            sums.share(
                indicator,
                year,
                row.getString("breakdown"),
                row.getString("member"),
                numerator,
                all);
          }
        }
      }
    } catch (SQLException failure) {
      throw new IOException(failure);
    }
    return sums;
  }

  private static String query() throws IOException {
    try (InputStream sql =
        Objects.requireNonNull(DuckDbSums.class.getResourceAsStream("kirov.sql"))) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
