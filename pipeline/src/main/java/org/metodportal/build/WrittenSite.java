package org.metodportal.build;

import java.util.List;
import java.util.Map;
import org.metodportal.build.read.PortalData;
import org.metodportal.content.PortalDescription;
import org.metodportal.disclosure.edition.PublishedTerritory;
import org.metodportal.indicator.Figure;
import org.metodportal.page.TerritoryResults;
import org.metodportal.publish.SiteCounts;
import org.metodportal.publish.TemplateRenderer;
import org.metodportal.publish.opendata.OpenData;

/**
 * What stands in a public folder.
 *
 * @param data what it was made of
 * @param figures rows of the public table
 * @param published territory → what is public of it, and what the night did to closed years
 * @param results what pages show of its territories
 * @param renderer what filled the templates
 * @param open the folder of open data
 */
public record WrittenSite(
    PortalDescription portal,
    PortalData data,
    List<Figure> figures,
    Map<String, PublishedTerritory> published,
    List<TerritoryResults> results,
    TemplateRenderer renderer,
    OpenData.Published open,
    SiteCounts counts) {
  /** Whether open data made of other data would be the same. */
  boolean holdsOpenDataOf(PortalDescription otherPortal, PortalData other) {
    return portal.equals(otherPortal)
        && data.plans().equals(other.plans())
        && data.outcomes().equals(other.outcomes())
        && data.texts().equals(other.texts())
        && data.deficits().equals(other.deficits())
        && data.cycles().equals(other.cycles());
  }

  /** Whether files beside pages that are made of these results would be the same. */
  boolean holdsFilesOf(
      PortalDescription otherPortal, TerritoryResults other, TemplateRenderer filling) {
    return renderer == filling && portal.equals(otherPortal) && results.contains(other);
  }
}
