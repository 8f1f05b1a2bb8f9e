package org.metodportal.build;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.read.PortalData;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.PublishableData;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.monitoring.Cycle;
import org.metodportal.monitoring.Monitoring;
import org.metodportal.monitoring.recommendation.FrequentDeficits;
import org.metodportal.page.TerritoryResults;
import org.metodportal.publish.Parallel;
import org.metodportal.publish.release.LastGood;
import org.metodportal.registry.Organization;

/**
 * Puts together what the pages show of each territory: tonight's data, or those of the last good
 * release where tonight's are broken.
 *
 * @param kept territories whose last good data are shown
 */
record TerritoryAssembly(PortalData data, Map<String, LastGood> kept) {
  /** Results of every territory that has something to show, in their order. */
  List<TerritoryResults> all() throws IOException {
    return Parallel.each(
        data.territories().stream()
            .filter(slug -> kept.containsKey(slug) || data.plans().containsKey(slug))
            .toList(),
        this::resultsOf);
  }

  private TerritoryResults resultsOf(String slug) {
    LastGood good = kept.get(slug);
    if (good != null) {
      PublishableData publishable =
          PublishableData.of(good.plan(), good.result(), data.deficits().codes().words());
      return results(good.plan(), good.result(), publishable, good);
    }
    return results(
        Objects.requireNonNull(data.plans().get(slug)),
        data.outcomes().getOrDefault(slug, TerritoryResult.none(slug)),
        data.publishable().getOrDefault(slug, PublishableData.NONE),
        null);
  }

  private TerritoryResults results(
      TerritoryPlan plan,
      TerritoryResult outcome,
      PublishableData publishable,
      @Nullable LastGood good) {
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
        data.texts().getOrDefault(slug, TerritoryTexts.NONE),
        Monitoring.of(
            plan.territory(),
            plan.indicators(),
            publishable.figures(),
            data.cycles().getOrDefault(slug, Cycle.NONE),
            FrequentDeficits.of(publishable.counts()),
            data.asOf()),
        publishable.counts());
  }
}
