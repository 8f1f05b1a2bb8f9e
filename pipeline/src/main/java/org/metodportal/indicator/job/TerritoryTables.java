package org.metodportal.indicator.job;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.metodportal.indicator.count.VacancyCounter;
import org.metodportal.indicator.job.packed.ResultPart;
import org.metodportal.registry.Event;
import org.metodportal.registry.row.RowBlock;
import org.metodportal.registry.row.RowLedger;
import org.metodportal.registry.row.RowReconciler;
import org.metodportal.registry.territory.Directory;
import org.metodportal.registry.territory.Questionnaire;
import org.metodportal.registry.territory.Vacancy;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;

/**
 * Organizations and programmes, then the events, answers and vacancies that refer to them. Blocks
 * come in the order of {@link RowBlock#sort}.
 */
final class TerritoryTables {
  private final Map<Table, TableSchema> schemas;
  private final String territory;
  private final RowLedger ledger = new RowLedger();
  private final Directory directory = new Directory();
  private final Questionnaire questionnaire = new Questionnaire();
  private final List<Event> events = new ArrayList<>();
  private final VacancyCounter vacancies = new VacancyCounter();
  private final Map<Table, RowReconciler> reconcilers = new EnumMap<>(Table.class);

  TerritoryTables(Map<Table, TableSchema> schemas, String territory) {
    this.schemas = schemas;
    this.territory = territory;
  }

  /** Reconciles the rows of a block and keeps those accepted. */
  void reconcile(RowBlock block) {
    Table table = block.table();
    TableSchema schema = Objects.requireNonNull(schemas.get(table));
    reconcilers
        .computeIfAbsent(
            table, first -> new RowReconciler(schema, territory, directory::rows, ledger))
        .reconcile(block, sink(table, schema));
  }

  private RowReconciler.Sink sink(Table table, TableSchema schema) {
    return switch (table) {
      case ORGANIZATIONS -> (row, file, order, line) -> directory.addOrganization(row, schema);
      case PROGRAMMES -> (row, file, order, line) -> directory.addProgramme(row, schema);
      case ANSWERS -> (row, file, order, line) -> questionnaire.add(row, schema);
      case EVENTS -> (row, file, order, line) -> events.add(Event.of(row, schema));
      case VACANCIES ->
          (row, file, order, line) -> {
            Vacancy vacancy = Vacancy.of(row, schema, directory);
            if (vacancy != null) {
              vacancies.add(vacancy);
            }
          };
      case STAFF, DIAGNOSTICS, ROUTES, TRAINING, MENTORING, SUPPORT, ROLES ->
          throw new IllegalStateException("no table of the territory alone: " + table);
    };
  }

  /** What became of the rows. */
  RowLedger ledger() {
    return ledger;
  }

  /** Organizations and programmes accepted so far. */
  Directory directory() {
    return directory;
  }

  /** All rows accepted so far. */
  ResultPart accepted() {
    return new ResultPart.Tables(directory, questionnaire, events, vacancies.counts());
  }
}
