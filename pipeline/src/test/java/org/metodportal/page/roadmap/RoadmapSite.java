package org.metodportal.page.roadmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.practice.DeficitReader;
import org.metodportal.content.roadmap.RealRoadmaps;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.word.EditorWords;
import org.metodportal.definition.Territory;
import org.metodportal.page.Address;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryWords;
import org.metodportal.page.link.BodyLinks;
import org.metodportal.page.link.SitePlaces;
import org.metodportal.problem.ProblemReport;

/** Pages of plans in frames made up for tests. */
public final class RoadmapSite {
  private RoadmapSite() {}

  /** Pages of all shipped plans. */
  public static List<RoadmapPage> pages(LocalDate asOf) {
    List<RoadmapPage> pages = new ArrayList<>();
    for (Roadmap plan : RealRoadmaps.all()) {
      pages.add(page(plan, asOf));
    }
    return pages;
  }

  /** The act and the terms of a shipped territory; none for one made up. */
  private static TerritoryTexts texts(String territory) {
    try {
      return RealRoadmaps.TERRITORIES.contains(territory)
          ? TerritoryTexts.read(
              Path.of("..", "content"),
              "content",
              territory,
              DeficitReader.read(Path.of("..", "content"), "content", new ProblemReport()),
              EditorWords.USUAL,
              LocalDate.of(2026, 11, 30),
              new ProblemReport())
          : TerritoryTexts.NONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page of a plan. */
  public static RoadmapPage page(Roadmap plan, LocalDate asOf) {
    Territory territory =
        new Territory(
            plan.territory(),
            "Лесной район",
            "Лесного района",
            "в Лесном районе",
            "муниципальный район",
            "indigo",
            null,
            5,
            new Territory.Act("приказ", "Управление", "1", LocalDate.of(2022, 1, 1), ""),
            List.of());
    Address address = SiteMap.roadmap(plan.territory());
    Link here = new Link("Дорожная карта", "./", true);
    Frame frame =
        new Frame(
            address,
            plan.title(),
            new Frame.Head(
                plan.title() + " — Методпортал",
                RoadmapSection.description(territory, plan),
                address.linkTo(Address.HOME.folder("assets").file("portal.css")),
                address.linkTo(Address.HOME.folder("assets").file("icon.svg")),
                address.linkTo(Address.HOME.folder("assets").file("late.js")),
                ""),
            "https://metodportal.example" + address.path(),
            territory.accent(),
            new Frame.Portal(
                "Методпортал",
                address.linkTo(Address.HOME),
                address.linkTo(SiteMap.FEED),
                address.linkTo(SiteMap.CHANGES),
                List.of(),
                List.of(),
                true,
                asOf.plusDays(2).toString(),
                "",
                List.of(),
                null,
                List.of()),
            territory.name(),
            List.of(here),
            List.of(here),
            "Данные на 21 ноября 2026 г.",
            false,
            null);
    return new RoadmapSection(new BodyLinks(SitePlaces.of(List.of(), List.of())), asOf)
        .of(
            frame,
            territory,
            plan,
            new TerritoryWords(plan.territory(), texts(plan.territory())).on(address));
  }
}
