package org.metodportal.page;

/** What one template receives, and nothing else. */
public sealed interface Page
    permits HomePage,
        TerritoryPage,
        MonitoringPage,
        MeasuresPage,
        IndicatorPage,
        RoadmapPage,
        RegulationPage,
        RegulationComparisonPage,
        GlossaryPage,
        DocumentsPage,
        ProgrammesPage,
        ProgrammeCataloguePage,
        StructurePage,
        PracticesPage,
        PracticePage,
        OrganizationsPage,
        OrganizationPage,
        ComparisonsPage,
        ComparisonPage,
        OpenDataPage,
        DataSetPage,
        EditionsPage,
        EditionPage,
        AboutPage,
        ChangesPage,
        SearchPage,
        NotFoundPage {

  /** What every page has around its content. */
  Frame frame();
}
