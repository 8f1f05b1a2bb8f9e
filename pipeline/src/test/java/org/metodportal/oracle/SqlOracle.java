package org.metodportal.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The indicators counted a second time, by DuckDB, straight from the shipped tables.
 *
 * <p>Shares nothing with the program: the SQL under {@code oracle/} was typed from the contract of
 * the tables and the contract of the indicators.
 */
final class SqlOracle implements AutoCloseable {
  private static final List<String> SCRIPTS =
      List.of(
          "00-words",
          "10-tables",
          "20-units",
          "30-indicators",
          "indicators/kaspiysk",
          "indicators/kirov",
          "indicators/krasnogvardeysky",
          "indicators/oktyabrsky",
          "indicators/totsky",
          "40-figures");

  private final Connection database;

  private SqlOracle(Connection database) {
    this.database = database;
  }

  /**
   * Counts every indicator.
   *
   * @param data folder with one folder of tables per territory
   * @param content folder with one folder per territory, for the practice banks
   */
  static SqlOracle count(Path data, Path content) throws SQLException, IOException {
    SqlOracle oracle = new SqlOracle(DriverManager.getConnection("jdbc:duckdb:"));
    oracle.set("data", data.toString());
    oracle.load(PracticeCard.readAll(content));
    for (String script : SCRIPTS) {
      oracle.run(script);
    }
    return oracle;
  }

  /** The codes of the indicators that have figures here, in code-point order. */
  List<String> covered() throws SQLException {
    return column("SELECT DISTINCT indicator FROM expected ORDER BY indicator");
  }

  /** Codes without a single unit to count in any year: agreement on them proves nothing. */
  List<String> empty() throws SQLException {
    return column(
        "SELECT indicator FROM expected GROUP BY indicator HAVING bool_and(flag <> '')"
            + " ORDER BY indicator");
  }

  /** One sentence for every row of the file that is missing, extra or different. */
  List<String> differencesFrom(Path indicatorsCsv) throws SQLException, IOException {
    set("produced", indicatorsCsv.toString());
    run("50-differences");
    return column(
        "SELECT concat_ws(' ', territory, indicator, year, breakdown, '«' || member || '»') || ': '"
            + " || what FROM difference");
  }

  /** Counts beside the indicators, by territory, year, topic, organizations and member. */
  Map<String, String> counts() throws SQLException, IOException {
    run("60-counts");
    Map<String, String> counts = new TreeMap<>();
    try (Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT concat_ws(' | ', territory, year, topic, organizations, member), count"
                    + " FROM expected_count WHERE count > 0")) {
      while (rows.next()) {
        counts.put(rows.getString(1), rows.getBigDecimal(2).stripTrailingZeros().toPlainString());
      }
    }
    return counts;
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }

  private void load(List<PracticeCard> cards) throws SQLException {
    execute(
        "CREATE TABLE practice_card"
            + " (territory VARCHAR, card VARCHAR, published DATE, verdict VARCHAR)");
    try (PreparedStatement insert =
        database.prepareStatement("INSERT INTO practice_card VALUES (?, ?, ?::DATE, ?)")) {
      for (PracticeCard card : cards) {
        insert.setString(1, card.territory());
        insert.setString(2, card.card());
        insert.setString(3, card.published().toString());
        insert.setString(4, card.verdict());
        insert.executeUpdate();
      }
    }
  }

  private void set(String variable, String value) throws SQLException {
    execute("SET VARIABLE " + variable + " = '" + value.replace("'", "''") + "'");
  }

  private void run(String script) throws SQLException, IOException {
    try (InputStream sql = SqlOracle.class.getResourceAsStream("/oracle/" + script + ".sql")) {
      execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
    } catch (SQLException e) {
      throw new SQLException(script + ".sql: " + e.getMessage(), e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> column(String query) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
