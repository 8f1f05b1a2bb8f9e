package org.metodportal.build.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.concept.Concepts;
import org.metodportal.content.consent.PublicNames;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.synonym.Synonyms;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.edition.Former;
import org.metodportal.disclosure.edition.PublishedTerritory;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.monitoring.Cycle;
import org.metodportal.problem.ProblemReport;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;

/**
 * What a build read and counted; nothing is written yet.
 *
 * @param portal the portal's description; null when it is broken
 * @param territories slugs of the territories that are built, in their order
 * @param schemas table → its schema
 * @param files tables that were found
 * @param plans territory → what is counted; territories with a broken description are absent
 * @param outcomes territory → what its tables gave
 * @param published territory → what is public from tonight on
 * @param former territory → what was public until now
 * @param reason why a person asked for corrections of closed years; empty when nobody did
 * @param names what earlier releases may still say of the people whom cards name
 * @param texts territory → what it tells in words
 * @param deficits the deficits that the portal knows
 * @param concepts what indicators of several territories speak of
 * @param synonyms words that search takes for each other
 * @param cycles territory → what it wrote about its management cycle
 * @param problems every problem of content and tables
 */
public record PortalData(
    LocalDate asOf,
    @Nullable PortalDescription portal,
    List<String> territories,
    Map<Table, TableSchema> schemas,
    List<DataFile> files,
    Map<String, TerritoryPlan> plans,
    Map<String, TerritoryResult> outcomes,
    Map<String, PublishedTerritory> published,
    Map<String, Former> former,
    String reason,
    PublicNames names,
    Map<String, TerritoryTexts> texts,
    Deficits deficits,
    Concepts concepts,
    Synonyms synonyms,
    Map<String, Cycle> cycles,
    ProblemReport problems) {}
