package org.metodportal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.concept.Concepts;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.synonym.Synonyms;
import org.metodportal.page.opendata.Edition;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;

/**
 * Everything the pages show.
 *
 * @param portal the portal itself
 * @param asOf the day the portal speaks of
 * @param territories in the order shown
 * @param files published under {@code open-data/}, in the order shown
 * @param deficits the deficits that practices answer
 * @param concepts what indicators of several territories speak of
 * @param editions editions of the public figures, the newest first; empty when they are not kept
 * @param synonyms words that search takes for each other
 * @param schemas how the tables are described; empty when nobody is to check tables here
 */
public record PortalModel(
    PortalDescription portal,
    LocalDate asOf,
    List<TerritoryResults> territories,
    List<PublishedFile> files,
    Deficits deficits,
    Concepts concepts,
    List<Edition> editions,
    Synonyms synonyms,
    Map<Table, TableSchema> schemas) {

  /** Copies the lists. */
  public PortalModel {
    territories = List.copyOf(territories);
    files = List.copyOf(files);
    editions = List.copyOf(editions);
  }

  /** A portal that says nothing of its tables. */
  public PortalModel(
      PortalDescription portal,
      LocalDate asOf,
      List<TerritoryResults> territories,
      List<PublishedFile> files,
      Deficits deficits,
      Concepts concepts,
      List<Edition> editions,
      Synonyms synonyms) {
    this(portal, asOf, territories, files, deficits, concepts, editions, synonyms, Map.of());
  }

  /** A portal that keeps no editions of its figures and has no list of synonyms. */
  public PortalModel(
      PortalDescription portal,
      LocalDate asOf,
      List<TerritoryResults> territories,
      List<PublishedFile> files,
      Deficits deficits,
      Concepts concepts) {
    this(portal, asOf, territories, files, deficits, concepts, List.of(), Synonyms.NONE);
  }

  /** Whether a territory has public figures. */
  public boolean hasFigures() {
    return territories.stream().anyMatch(each -> !each.figures().isEmpty());
  }

  /** Whether a territory has documents. */
  public boolean hasDocuments() {
    return territories.stream().anyMatch(each -> !each.texts().documents().isEmpty());
  }

  /** Whether a territory has programmes. */
  public boolean hasProgrammes() {
    return territories.stream().anyMatch(each -> !each.programmes().isEmpty());
  }

  /** Whether a practice answers the deficit. */
  public boolean answered(String deficit) {
    return territories.stream()
        .flatMap(each -> each.texts().practices().stream())
        .anyMatch(practice -> practice.deficits().contains(deficit));
  }
}
