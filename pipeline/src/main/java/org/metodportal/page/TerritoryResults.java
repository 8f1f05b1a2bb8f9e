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
import org.metodportal.monitoring.TerritoryMonitoring;
import org.metodportal.registry.Organization;
import org.metodportal.registry.Programme;
import org.metodportal.registry.row.TablesRead;

/**
 * What one territory publishes.
 *
 * @param territory the territory
 * @param definitions its indicators
 * @param figures its public figures; what protects persons is hidden already
 * @param organizations by identifier as published, the one in figures of the breakdown {@code
 *     organization}
 * @param coverage how many organizations answered, where an indicator asks them
 * @param dataDate day of the data; null when unknown
 * @param stale whether tonight's data were not accepted and these are the last good ones
 * @param programmes programmes that its people learn by, by identifier
 * @param texts what it tells in words
 * @param monitoring what its public figures mean
 * @param counts what it counts beside them; what protects persons is hidden already
 * @param audit what the check of the public figures found
 * @param statements what may be told in place of hidden figures
 * @param tables what the tables behind the closed years were made of
 */
public record TerritoryResults(
    Territory territory,
    List<IndicatorDefinition> definitions,
    List<Figure> figures,
    Map<String, Organization> organizations,
    List<Coverage> coverage,
    @Nullable LocalDate dataDate,
    boolean stale,
    List<Programme> programmes,
    TerritoryTexts texts,
    TerritoryMonitoring monitoring,
    PublicCounts counts,
    Audit audit,
    Statements statements,
    TablesRead tables) {

  /** The territory's part of addresses. */
  public String slug() {
    return territory.slug();
  }

  /** The name of an organization as people know it; its identifier when there is none. */
  public String organizationName(String identifier) {
    Organization known = organizations.get(identifier);
    return known == null ? identifier : known.name();
  }

  /** Whether one of its programmes answers a deficit, by its code. */
  public boolean hasProgrammeFor(String deficit) {
    return programmes.stream()
        .anyMatch(each -> texts.programmeNotes().deficits(each).contains(deficit));
  }
}
