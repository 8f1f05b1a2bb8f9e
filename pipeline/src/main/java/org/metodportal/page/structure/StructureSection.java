package org.metodportal.page.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.CitedPlace;
import org.metodportal.content.structure.Body;
import org.metodportal.content.structure.BodyLevel;
import org.metodportal.content.structure.Cooperation;
import org.metodportal.content.structure.Structure;
import org.metodportal.definition.Territory;
import org.metodportal.page.Address;
import org.metodportal.page.Citation;
import org.metodportal.page.Frame;
import org.metodportal.page.Frames;
import org.metodportal.page.Link;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.Page;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.TerritorySection;
import org.metodportal.page.structure.StructurePage.Card;
import org.metodportal.page.structure.StructurePage.Clause;
import org.metodportal.page.structure.StructurePage.Function;
import org.metodportal.page.structure.StructurePage.Level;
import org.metodportal.page.structure.StructurePage.Partner;
import org.metodportal.page.text.RussianPlural;

/** Makes the page of a territory's structure. */
public final class StructureSection {
  /** Who supports teachers, in each territory that tells it. */
  public static final TerritorySection OF_TERRITORY =
      new TerritorySection(
          SiteMap::structure,
          new MenuEntry("Структура", 60),
          SearchKind.STRUCTURE,
          results -> results.texts().structure() != null,
          StructureSection::pages);

  private StructureSection() {}

  public static String title(Territory territory) {
    return "Кто поддерживает педагогов " + territory.locative();
  }

  private static Stream<Page> pages(TerritoryResults results, Frames frames) {
    Structure structure = results.texts().structure();
    if (structure == null) {
      return Stream.empty();
    }
    Territory territory = results.territory();
    Address address = SiteMap.structure(results.slug());
    return Stream.of(
        of(
            frames.ofTerritory(
                results,
                address,
                title(territory),
                "Органы, службы и сообщества "
                    + territory.genitive()
                    + ": что делают и с кем работают.",
                new Frames.Step(OF_TERRITORY.menu().title(), address)),
            territory,
            structure));
  }

  /**
   * The page of the structure.
   *
   * @param frame frame of the page at {@link SiteMap#structure}
   */
  public static StructurePage of(Frame frame, Territory territory, Structure structure) {
    String act = frame.address().linkTo(SiteMap.regulation(territory.slug()));
    Map<String, Body> byId = new HashMap<>();
    structure.bodies().forEach(body -> byId.put(body.id(), body));
    List<Level> levels = new ArrayList<>();
    for (BodyLevel level : BodyLevel.values()) {
      List<Card> cards = new ArrayList<>();
      for (Body body : structure.bodies()) {
        if (body.level() == level) {
          cards.add(card(body, structure.cooperations(), byId, act));
        }
      }
      if (!cards.isEmpty()) {
        levels.add(
            new Level(
                "level-" + level.name().toLowerCase(Locale.ROOT),
                StructureScheme.heading(level),
                List.copyOf(cards)));
      }
    }
    return new StructurePage(
        frame,
        title(territory),
        lead(structure),
        structure.introduction(),
        structure.note(),
        Citation.full(territory.act()),
        StructureScheme.of(structure),
        List.copyOf(levels),
        structure.bodies().stream().filter(Body::isCommunity).map(StructureSection::link).toList());
  }

  private static String lead(Structure structure) {
    return lead(structure.bodies().size(), structure.cooperations().size());
  }

  /** Who takes part: 2 участников, but 22 участника, as compound numbers have it. */
  static String lead(int bodies, int ties) {
    boolean few = bodies >= 2 && bodies <= 4;
    return "Документ называет "
        + RussianPlural.count(bodies, "участника", few ? "участников" : "участника", "участников")
        + " и "
        + RussianPlural.count(ties, "связь", "связи", "связей")
        + " между ними. Имён здесь нет: только органы, службы и сообщества.";
  }

  private static Card card(Body body, List<Cooperation> ties, Map<String, Body> byId, String act) {
    List<Partner> partners = new ArrayList<>();
    for (Cooperation tie : ties) {
      Body other =
          tie.from().equals(body.id())
              ? byId.get(tie.to())
              : tie.to().equals(body.id()) ? byId.get(tie.from()) : null;
      if (other != null) {
        partners.add(new Partner(link(other), tie.how(), clause(tie.clause(), act)));
      }
    }
    return new Card(
        anchor(body),
        body.name(),
        body.kind(),
        clause(body.clause(), act),
        body.functions().stream()
            .map(function -> new Function(function.text(), clause(function.clause(), act)))
            .toList(),
        List.copyOf(partners));
  }

  private static String anchor(Body body) {
    return "body-" + body.id();
  }

  private static Link link(Body body) {
    return new Link(body.name(), "#" + anchor(body));
  }

  private static Clause clause(@Nullable CitedPlace place, String act) {
    return place == null
        ? new Clause("", "")
        : new Clause(place.words(), act + "#" + place.place().anchor());
  }
}
