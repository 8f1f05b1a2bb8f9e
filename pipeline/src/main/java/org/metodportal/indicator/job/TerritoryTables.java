package org.metodportal.indicator.job;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.metodportal.indicator.count.VacancyCounter;
import org.metodportal.indicator.job.packed.ResultPart;
import org.metodportal.registry.Event;
import org.metodportal.registry.row.RowBlock;
import org.metodportal.registry.row.RowLedger;
import org.metodportal.registry.row.RowReconciler;
import org.metodportal.registry.territory.Directory;
import org.metodportal.registry.territory.Questionnaire;
import org.metodportal.registry.territory.Vacancy;
import org.metodportal.source.packed.RowView;
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

  /** What takes the accepted rows of each table. */
  private final Map<Table, BiConsumer<RowView, TableSchema>> takers =
      Map.of(
          Table.ORGANIZATIONS, directory::addOrganization,
          Table.PROGRAMMES, directory::addProgramme,
          Table.ANSWERS, questionnaire::add,
          Table.EVENTS, (row, schema) -> events.add(Event.of(row, schema)),
          Table.VACANCIES, this::addVacancy);

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
    BiConsumer<RowView, TableSchema> taker = takers.get(table);
    if (taker == null) {
      throw new IllegalStateException("no table of the territory alone: " + table);
    }
    return (row, file, order, line) -> taker.accept(row, schema);
  }

  private void addVacancy(RowView row, TableSchema schema) {
    Vacancy vacancy = Vacancy.of(row, schema, directory);
    if (vacancy != null) {
      vacancies.add(vacancy);
    }
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
