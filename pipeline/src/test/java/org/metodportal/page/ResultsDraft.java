package org.metodportal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.disclosure.audit.Audit;
import org.metodportal.disclosure.statement.Statements;
import org.metodportal.indicator.Coverage;
import org.metodportal.indicator.Figure;
import org.metodportal.monitoring.Cycle;
import org.metodportal.monitoring.Monitoring;
import org.metodportal.monitoring.recommendation.FrequentDeficits;
import org.metodportal.registry.Organization;
import org.metodportal.registry.Programme;
import org.metodportal.registry.row.TablesRead;

/** What a territory publishes, named field by field; what is not named is empty. */
public final class ResultsDraft {
  private final Territory territory;
  private List<IndicatorDefinition> definitions = List.of();
  private List<Figure> figures = List.of();
  private Map<String, Organization> organizations = Map.of();
  private List<Coverage> coverage = List.of();
  private @Nullable LocalDate dataDate;
  private boolean stale;
  private List<Programme> programmes = List.of();
  private TerritoryTexts texts = TerritoryTexts.NONE;
  private Cycle cycle = Cycle.NONE;
  private TablesRead tables = TablesRead.NONE;
  private PublicCounts counts = PublicCounts.NONE;

  public ResultsDraft(Territory territory) {
    this.territory = territory;
  }

  public ResultsDraft indicators(List<IndicatorDefinition> of, List<Figure> values) {
    definitions = of;
    figures = values;
    return this;
  }

  public ResultsDraft organizations(Map<String, Organization> of) {
    organizations = of;
    return this;
  }

  public ResultsDraft coverage(List<Coverage> of) {
    coverage = of;
    return this;
  }

  public ResultsDraft dataDate(LocalDate day) {
    dataDate = day;
    return this;
  }

  public ResultsDraft stale() {
    stale = true;
    return this;
  }

  public ResultsDraft programmes(List<Programme> of) {
    programmes = of;
    return this;
  }

  public ResultsDraft texts(TerritoryTexts of) {
    texts = of;
    return this;
  }

  public ResultsDraft cycle(Cycle of) {
    cycle = of;
    return this;
  }

  public ResultsDraft counts(PublicCounts of) {
    counts = of;
    return this;
  }

  public ResultsDraft tables(TablesRead of) {
    tables = of;
    return this;
  }

  /** The results, with the monitoring made of the figures for the day of the data. */
  public TerritoryResults build() {
    return new TerritoryResults(
        territory,
        definitions,
        figures,
        organizations,
        coverage,
        dataDate,
        stale,
        programmes,
        texts,
        Monitoring.of(
            territory,
            definitions,
            figures,
            cycle,
            FrequentDeficits.NONE,
            dataDate == null ? LocalDate.EPOCH : dataDate),
        counts,
        Audit.NONE,
        Statements.NONE,
        tables);
  }
}
