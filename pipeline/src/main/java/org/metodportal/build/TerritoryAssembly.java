package org.metodportal.build;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.read.BuildCache;
import org.metodportal.build.read.PortalData;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.PublishableData;
import org.metodportal.disclosure.edition.Former;
import org.metodportal.disclosure.edition.Publication;
import org.metodportal.disclosure.edition.PublicationOrder;
import org.metodportal.disclosure.edition.PublishedTerritory;
import org.metodportal.disclosure.edition.Vintage;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.monitoring.Cycle;
import org.metodportal.monitoring.Monitoring;
import org.metodportal.monitoring.recommendation.FrequentDeficits;
import org.metodportal.page.TerritoryResults;
import org.metodportal.publish.Parallel;
import org.metodportal.publish.release.LastGood;
import org.metodportal.registry.Organization;
import org.metodportal.registry.row.TableRows;
import org.metodportal.registry.row.TablesRead;
import org.metodportal.source.file.DataFile;

/**
 * Puts together what the pages show of each territory: tonight's data, or those of the last good
 * release where tonight's are broken.
 *
 * @param kept territories whose last good data are shown
 * @param cache what earlier builds chose and worked out
 */
record TerritoryAssembly(PortalData data, Map<String, LastGood> kept, BuildCache cache) {
  /** What is public of every territory that has something to show. */
  SortedMap<String, PublishedTerritory> published() {
    SortedMap<String, PublishedTerritory> published = new TreeMap<>();
    for (String slug : data.territories()) {
      LastGood good = kept.get(slug);
      PublishedTerritory tonight = data.published().get(slug);
      if (good != null) {
        published.put(
            slug,
            Publication.of(
                good.plan(),
                good.result(),
                data.deficits().codes().words(),
                data.former().getOrDefault(slug, Former.NONE),
                new PublicationOrder(data.asOf(), false, false),
                cache.protector()));
      } else if (tonight != null) {
        published.put(slug, tonight);
      }
    }
    return published;
  }

  /**
   * Results of every territory that has something to show, in their order.
   *
   * @param published what is public of them
   */
  List<TerritoryResults> all(Map<String, PublishedTerritory> published) throws IOException {
    return Parallel.each(
        data.territories().stream().filter(published::containsKey).toList(),
        slug -> resultsOf(slug, Objects.requireNonNull(published.get(slug))));
  }

  private TerritoryResults resultsOf(String slug, PublishedTerritory published) {
    LastGood good = kept.get(slug);
    if (good != null) {
      return results(good.plan(), good.result(), published, good);
    }
    TerritoryPlan plan = Objects.requireNonNull(data.plans().get(slug));
    TerritoryResult outcome = data.outcomes().getOrDefault(slug, TerritoryResult.none(slug));
    return cache.results(
        slug,
        List.of(plan, outcome, published, texts(slug), cycle(slug), data.asOf()),
        () -> results(plan, outcome, published, null));
  }

  private TerritoryTexts texts(String slug) {
    return data.texts().getOrDefault(slug, TerritoryTexts.NONE);
  }

  private Cycle cycle(String slug) {
    return data.cycles().getOrDefault(slug, Cycle.NONE);
  }

  private TerritoryResults results(
      TerritoryPlan plan,
      TerritoryResult outcome,
      PublishedTerritory published,
      @Nullable LastGood good) {
    PublishableData publishable = published.data();
    Vintage vintage = published.vintage();
    String slug = plan.territory().slug();
    Map<String, Organization> organizations = new TreeMap<>();
    for (Organization organization : outcome.directory().organizations()) {
      organizations.put(organization.spelling(), organization);
    }
    return new TerritoryResults(
        plan.territory(),
        plan.indicators(),
        publishable.figures(),
        organizations,
        outcome.coverage(),
        good == null ? data.asOf() : good.dataDate(),
        good != null,
        List.copyOf(outcome.directory().programmes()),
        texts(slug),
        Monitoring.of(
            plan.territory(),
            plan.indicators(),
            publishable.figures(),
            cycle(slug),
            FrequentDeficits.of(publishable.counts()),
            data.asOf()),
        publishable.counts(),
        publishable.audit(),
        cache.statements(plan, publishable.figures(), organizations.values()),
        new TablesRead(
            vintage.taken(), TableRows.of(vintage.result().ledger(), DataFile::tableOf)));
  }
}
