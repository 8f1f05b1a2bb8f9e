package org.metodportal.page.organization;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.practice.Practice;
import org.metodportal.monitoring.cluster.OrganizationStanding;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.monitoring.recommendation.Audience;
import org.metodportal.page.Address;
import org.metodportal.page.Link;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.cycle.MeasuresSection;
import org.metodportal.page.text.NameOrder;
import org.metodportal.registry.Organization;

/** What one organization is advised, what is decided for it, and what it shares. */
record OrganizationDeeds(TerritoryResults results, Organization organization, Address page) {
  /** Recommendations that it is given. */
  List<Link> advice() {
    return results.monitoring().advice().stream()
        .filter(
            each ->
                each.recommendation().audience() == Audience.ORGANIZATION
                    && each.addressee().equals(organization.spelling()))
        .map(
            each ->
                new Link(
                    each.recommendation().title(),
                    MeasuresSection.advice(results, page, each.recommendation().id())))
        .toList();
  }

  /** Measures that are for it by name, for its present group, or for everybody. */
  List<Link> measures() {
    OrganizationStanding standing =
        results.monitoring().clusters().standings().get(organization.spelling());
    return results.monitoring().measures().stream()
        .map(each -> each.measure())
        .filter(measure -> isFor(measure.addressees(), standing))
        .map(
            measure ->
                new Link(measure.title(), MeasuresSection.measure(results, page, measure.id())))
        .toList();
  }

  private boolean isFor(
      ManagementMeasure.Addressees addressees, @Nullable OrganizationStanding standing) {
    return addressees.everybody()
        || addressees.organizations().contains(organization.spelling())
        || (standing != null
            && standing.band() != null
            && standing.band().id().equals(addressees.cluster()));
  }

  /** What its territory does now by its plan; empty when it has none. */
  String planHref() {
    return results.texts().roadmap() == null
        ? ""
        : page.linkTo(SiteMap.roadmap(results.slug())) + "#now";
  }

  /** Its cards of the bank of practices, by title. */
  List<Link> practices() {
    return results.texts().practices().stream()
        .filter(practice -> practice.organization().equals(organization.spelling()))
        .sorted(
            Comparator.comparing((Practice practice) -> practice.title(), NameOrder.COMPARATOR)
                .thenComparing(practice -> practice.slug()))
        .map(
            practice ->
                new Link(practice.title(), page.linkTo(SiteMap.PRACTICES.folder(practice.slug()))))
        .toList();
  }
}
