package org.metodportal.page.site;

import java.util.List;
import java.util.stream.Stream;
import org.metodportal.page.Frames;
import org.metodportal.page.LazyConcatenation;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SiteSections;
import org.metodportal.page.check.CheckSection;
import org.metodportal.page.compare.ComparisonSection;
import org.metodportal.page.cycle.MeasuresSection;
import org.metodportal.page.dataset.OpenDataSection;
import org.metodportal.page.document.DocumentSection;
import org.metodportal.page.glossary.GlossarySection;
import org.metodportal.page.indicator.IndicatorSection;
import org.metodportal.page.moved.LeadingOnPage;
import org.metodportal.page.organization.OrganizationSection;
import org.metodportal.page.overview.MonitoringSection;
import org.metodportal.page.overview.OverviewSection;
import org.metodportal.page.own.OwnSection;
import org.metodportal.page.portal.AboutSection;
import org.metodportal.page.portal.ChangesSection;
import org.metodportal.page.portal.HomeSection;
import org.metodportal.page.portal.NotFoundPage;
import org.metodportal.page.portal.SearchPage;
import org.metodportal.page.practice.PracticeSection;
import org.metodportal.page.programme.ProgrammeSection;
import org.metodportal.page.regulation.RegulationSection;
import org.metodportal.page.report.ReportSection;
import org.metodportal.page.roadmap.RoadmapSection;
import org.metodportal.page.selection.SelectionSection;
import org.metodportal.page.staffing.StaffingSection;
import org.metodportal.page.structure.StructureSection;

/** All pages of the site: the one list of its sections. */
public final class Pages {
  /** Every section of the site; a new kind of pages is one more line here. */
  public static final SiteSections SECTIONS =
      new SiteSections(
          List.of(
              HomeSection.OF_PORTAL,
              AboutSection.OF_PORTAL,
              NotFoundPage.OF_PORTAL,
              SearchPage.OF_PORTAL,
              OpenDataSection.OF_PORTAL,
              SelectionSection.OF_PORTAL,
              CheckSection.OF_PORTAL,
              ComparisonSection.OF_PORTAL,
              DocumentSection.OF_PORTAL,
              ProgrammeSection.OF_PORTAL,
              GlossarySection.OF_PORTAL,
              PracticeSection.OF_PORTAL,
              ChangesSection.OF_PORTAL,
              LeadingOnPage.OF_PORTAL,
              OwnSection.OF_PORTAL),
          List.of(
              OverviewSection.OF_TERRITORY,
              MonitoringSection.OF_TERRITORY,
              MeasuresSection.OF_TERRITORY,
              RegulationSection.OF_TERRITORY,
              RoadmapSection.OF_TERRITORY,
              StructureSection.OF_TERRITORY,
              StaffingSection.OF_TERRITORY,
              ProgrammeSection.OF_TERRITORY,
              GlossarySection.OF_TERRITORY,
              ReportSection.OF_TERRITORY,
              IndicatorSection.OF_TERRITORY,
              OrganizationSection.OF_TERRITORY,
              PracticeSection.OF_TERRITORY,
              OwnSection.OF_TERRITORY));

  private Pages() {}

  /**
   * Every page, each made when it is asked for, so that memory does not grow with their number: the
   * home page first, then the portal's own, then territory by territory.
   */
  public static Stream<Page> of(PortalModel model) {
    Frames frames = new Frames(model, SECTIONS);
    return Stream.concat(
        SECTIONS.pages(frames),
        LazyConcatenation.of(model.territories(), results -> SECTIONS.pages(frames, results)));
  }
}
