package org.metodportal.page.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.glossary.Glossary;
import org.metodportal.content.regulation.RegulationEditions;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.structure.Structure;
import org.metodportal.definition.Territory;
import org.metodportal.page.Address;
import org.metodportal.page.Frame;
import org.metodportal.page.Frames;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.TerritoryWords;
import org.metodportal.page.document.DocumentsPages;
import org.metodportal.page.glossary.GlossaryPages;
import org.metodportal.page.glossary.GlossaryPages.TerritoryGlossary;
import org.metodportal.page.programme.ProgrammePages;
import org.metodportal.page.regulation.RegulationComparisonPage;
import org.metodportal.page.regulation.RegulationPages;
import org.metodportal.page.roadmap.RoadmapPages;
import org.metodportal.page.staffing.StaffingPages;
import org.metodportal.page.structure.StructurePages;
import org.metodportal.page.text.MarkdownText;

/** Makes the pages of what territories tell in words: acts, plans of events, terms. */
final class WrittenPages {
  private final PortalModel model;
  private final Frames frames;
  private final RoadmapPages roadmapPages;
  private final DocumentsPages documentsPages;
  private final ProgrammePages programmePages;

  WrittenPages(PortalModel model, Frames frames) {
    this.model = model;
    this.frames = frames;
    roadmapPages = new RoadmapPages(new MarkdownText(), model.asOf());
    documentsPages = new DocumentsPages(model, frames);
    programmePages = new ProgrammePages(model, frames);
  }

  /** Documents, programmes and terms of all territories; nothing of what none has. */
  Stream<Page> portal() {
    Stream<Page> programmes =
        model.hasProgrammes() ? Stream.of(programmePages.portal()) : Stream.empty();
    return Stream.of(documentsPages.all(), programmes, glossary()).flatMap(pages -> pages);
  }

  private Stream<Page> glossary() {
    List<TerritoryGlossary> glossaries = new ArrayList<>();
    for (TerritoryResults results : model.territories()) {
      Glossary glossary = results.texts().glossary();
      if (glossary != null) {
        glossaries.add(new TerritoryGlossary(results.territory(), glossary));
      }
    }
    return glossaries.isEmpty()
        ? Stream.empty()
        : Stream.of(
            GlossaryPages.portal(
                frames.of(
                    SiteMap.GLOSSARY,
                    "Термины и сокращения",
                    "Термины из документов всех территорий: чьё определение и что оно значит.",
                    null,
                    List.of(new Frames.Step("Термины", SiteMap.GLOSSARY))),
                glossaries));
  }

  /** The act, the plan, the structure, programmes and terms of a territory, where it has them. */
  Stream<Page> of(TerritoryResults results) {
    List<Page> pages = new ArrayList<>();
    Territory territory = results.territory();
    TerritoryTexts texts = results.texts();
    RegulationEditions regulation = texts.regulation();
    if (regulation != null) {
      addRegulation(pages, results, regulation);
    }
    Roadmap roadmap = texts.roadmap();
    if (roadmap != null) {
      pages.add(
          roadmapPages.of(
              frame(
                  results,
                  SiteMap.roadmap(territory.slug()),
                  roadmap.title(),
                  RoadmapPages.description(territory, roadmap),
                  "Дорожная карта"),
              territory,
              roadmap,
              new TerritoryWords(territory.slug(), texts).on(SiteMap.roadmap(territory.slug()))));
    }
    Structure structure = texts.structure();
    if (structure != null) {
      pages.add(
          StructurePages.of(
              frame(
                  results,
                  SiteMap.structure(territory.slug()),
                  StructurePages.title(territory),
                  "Органы, службы и сообщества "
                      + territory.genitive()
                      + ": что делают и с кем работают.",
                  "Структура"),
              territory,
              structure));
    }
    if (results.counts().hasStaffing()) {
      pages.add(
          StaffingPages.of(
              frame(
                  results,
                  SiteMap.staffing(territory.slug()),
                  StaffingPages.title(territory),
                  StaffingPages.description(territory),
                  "Кадры"),
              results));
    }
    if (!results.programmes().isEmpty()) {
      pages.add(programmePages.of(results));
    }
    Glossary glossary = texts.glossary();
    if (glossary != null) {
      pages.add(
          GlossaryPages.of(
              frame(
                  results,
                  SiteMap.glossary(territory.slug()),
                  glossary.title(),
                  "Термины и сокращения " + territory.genitive() + " с определениями.",
                  "Термины"),
              territory,
              glossary,
              texts,
              results.definitions()));
    }
    return pages.stream();
  }

  private void addRegulation(
      List<Page> pages, TerritoryResults results, RegulationEditions regulation) {
    Territory territory = results.territory();
    Address address = SiteMap.regulation(territory.slug());
    String title = regulation.inForce().title();
    pages.add(
        RegulationPages.of(
            frame(
                results,
                address,
                title,
                title + ": пересказ по пунктам с номерами документа.",
                "Положение"),
            territory,
            regulation,
            results.texts().glossary(),
            results.texts().roadmap(),
            results.definitions(),
            results.texts().documents()));
    Address compared = SiteMap.editions(territory.slug());
    RegulationComparisonPage comparison =
        RegulationPages.comparison(
            frames.of(
                compared,
                "Что изменила новая редакция",
                "Чем отличаются две редакции документа: по пунктам.",
                results,
                List.of(
                    new Frames.Step(territory.name(), SiteMap.territory(results.slug())),
                    new Frames.Step("Положение", address),
                    new Frames.Step("Сравнение редакций", compared))),
            territory,
            regulation);
    if (comparison != null) {
      pages.add(comparison);
    }
  }

  private Frame frame(
      TerritoryResults results, Address address, String title, String about, String step) {
    return frames.of(
        address,
        title,
        about,
        results,
        List.of(
            new Frames.Step(results.territory().name(), SiteMap.territory(results.slug())),
            new Frames.Step(step, address)));
  }
}
