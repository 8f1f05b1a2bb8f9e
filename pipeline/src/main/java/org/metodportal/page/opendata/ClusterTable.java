package org.metodportal.page.opendata;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.monitoring.TerritoryMonitoring;
import org.metodportal.monitoring.cluster.Band;
import org.metodportal.monitoring.cluster.OrganizationStanding;

/** Groups of organizations as rows: one for each of which something is published. */
public final class ClusterTable {
  private static final int DIGITS = 3;

  /** What the table is. */
  public static final PublishedTable TABLE =
      new PublishedTable(
          "clusters",
          "Группы организаций",
          "Одна строка — одна организация: группа, индекс, сколько показателей опубликовано и"
              + " сколько не хватает до следующей группы.",
          List.of("образование", "организации", "методическая поддержка", "мониторинг"),
          "Выведено порталом из опубликованных показателей организаций.",
          List.of(
              TableColumn.TERRITORY,
              TableColumn.text(
                      "organization",
                      "Организация, как в столбце member таблицы показателей",
                      "Organization, as in the column member of the table of indicators")
                  .always(),
              TableColumn.YEAR,
              TableColumn.text(
                  "cluster",
                  "Группа; пусто — недостаточно данных",
                  "Group; empty when too little is published"),
              TableColumn.text("words", "Группа словами", "Group in words").always(),
              TableColumn.of(
                  "overall",
                  "number",
                  "Индекс: среднее по критериям, от 0 до 1",
                  "Index: mean over the criteria, from 0 to 1"),
              TableColumn.of(
                      "published",
                      "integer",
                      "Сколько показателей опубликовано",
                      "How many indicators are published")
                  .always(),
              TableColumn.text("next", "Следующая группа", "Next group"),
              TableColumn.of(
                  "distance",
                  "number",
                  "Сколько до следующей группы не хватает, от 0 до 1",
                  "What is missing to the next group, from 0 to 1")),
          List.of("territory", "organization"));

  private ClusterTable() {}

  /** Writes one row per organization, by territory. */
  public static void write(List<TerritoryMonitoring> territories, RowSink out) throws IOException {
    for (TerritoryMonitoring territory : StatusTable.sorted(territories)) {
      for (OrganizationStanding standing : territory.clusters().standings().values()) {
        out.row(
            territory.territory().slug(),
            standing.organization(),
            territory.clusters().year(),
            id(standing.band()),
            standing.words(),
            StatusTable.number(standing.overall(), DIGITS),
            standing.published(),
            id(standing.next()),
            StatusTable.number(standing.distance(), DIGITS));
      }
    }
  }

  private static @Nullable String id(@Nullable Band band) {
    return band == null ? null : band.id();
  }
}
