package org.metodportal.page.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.own.OwnPage;
import org.metodportal.content.practice.Practice;
import org.metodportal.content.regulation.Clause;
import org.metodportal.content.regulation.ClauseTable;
import org.metodportal.content.regulation.Piece;
import org.metodportal.content.regulation.RegulationEditions;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.document.Choices;
import org.metodportal.document.markdown.MarkdownText;
import org.metodportal.page.Address;
import org.metodportal.page.OrganizationAddresses;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SiteMap;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.problem.Problem;
import org.metodportal.registry.Organization;

/**
 * The places that links of texts may lead to. Listings and files, whose names follow from others,
 * are taken on trust where their folder is known; finished pages are looked through before they are
 * shown.
 */
public final class SitePlaces {
  private static final Pattern LISTING =
      Pattern.compile(
          "/(?:practices/(?:level|subject|form|direction|deficit|territory|verdict)"
              + "|documents|compare|open-data|programmes|assets)/.*|/[a-z0-9-]+/(?:report|files)/.*"
              + "|/(?:practices/)?feed\\.atom");
  private static final Pattern FILE = Pattern.compile("(?<folder>/.*/)[a-z0-9-]+(?:\\.[a-z0-9]+)+");
  private static final Set<String> OF_ACT =
      Set.of("contents", "dokumenty", "svyazi", "redaktsii", "main");
  private static final Set<String> OF_PLAN =
      Set.of("now", "month", "overdue", "soon", "parts", "filters", "shelves", "take", "main");
  private static final Set<String> OF_CARD =
      Set.of(
          "deficits",
          "done",
          "resources",
          "result",
          "adopted",
          "files",
          "related",
          "facts",
          "main");

  private static final Supplier<Optional<Set<String>>> NOT_KNOWN = Optional::empty;

  private final MarkdownText markdown = new MarkdownText();
  private final Map<String, Supplier<Optional<Set<String>>>> pages = new HashMap<>();

  private final Set<String> files = new HashSet<>();

  private List<MovedPage> moved = List.of();
  private List<Problem> clashes = List.of();

  private SitePlaces() {}

  /**
   * What of a territory has places.
   *
   * @param indicators codes
   */
  public record Territory(
      String slug,
      TerritoryTexts texts,
      List<String> indicators,
      Collection<Organization> organizations) {}

  /**
   * The places of a portal.
   *
   * @param own pages of the portal that editors added
   */
  public static SitePlaces of(Collection<Territory> territories, Collection<OwnPage> own) {
    SitePlaces places = new SitePlaces();
    own.forEach(places::own);
    for (Address address :
        List.of(
            Address.HOME,
            SiteMap.ABOUT,
            SiteMap.CHANGES,
            SiteMap.CHECK,
            SiteMap.COMPARISONS,
            SiteMap.DOCUMENTS,
            SiteMap.GLOSSARY,
            SiteMap.OPEN_DATA,
            SiteMap.PRACTICES,
            SiteMap.PROGRAMMES,
            SiteMap.SEARCH,
            SiteMap.TABLE)) {
      places.page(address);
    }
    territories.forEach(places::territory);
    places.moved(territories, own);
    return places;
  }

  /** The places of a portal as its pages show it. */
  public static SitePlaces of(PortalModel model) {
    return of(
        model.territories().stream()
            .map(
                results ->
                    new Territory(
                        results.slug(),
                        results.texts(),
                        results.definitions().stream().map(IndicatorDefinition::code).toList(),
                        results.organizations().values()))
            .toList(),
        model.portal().pages());
  }

  /** Pages that stood elsewhere, each at an address that is free now. */
  public List<MovedPage> moved() {
    return moved;
  }

  /** Former addresses that cannot lead on, for another page has them. */
  public List<Problem> clashes() {
    return clashes;
  }

  private void moved(Collection<Territory> territories, Collection<OwnPage> own) {
    List<TerritoryTexts> texts = territories.stream().map(Territory::texts).toList();
    List<MovedPage> standing = new ArrayList<>();
    List<Problem> taken = new ArrayList<>();
    for (MovedPage page : MovedPage.all(texts, own)) {
      if (has(page.from().path())) {
        taken.add(page.clash());
      } else {
        page(new Address(page.from().path()));
        standing.add(page);
      }
    }
    moved = List.copyOf(standing);
    clashes = List.copyOf(taken);
  }

  private void page(Address address) {
    pages.put(address.path(), NOT_KNOWN);
  }

  private void page(
      Address address, Set<String> fixed, Supplier<? extends Collection<String>> anchors) {
    pages.put(
        address.path(),
        () -> {
          Set<String> all = new HashSet<>(fixed);
          all.addAll(anchors.get());
          return Optional.of(all);
        });
  }

  private void territory(Territory territory) {
    String slug = territory.slug();
    TerritoryTexts texts = territory.texts();
    page(SiteMap.territory(slug));
    page(SiteMap.monitoring(slug));
    page(SiteMap.measures(slug));
    page(SiteMap.staffing(slug));
    page(SiteMap.organizations(slug));
    page(SiteMap.programmes(slug));
    territory.indicators().forEach(code -> page(SiteMap.indicator(slug, code)));
    OrganizationAddresses.of(territory.organizations())
        .names()
        .values()
        .forEach(name -> page(SiteMap.organizations(slug).folder(name)));
    if (texts.structure() != null) {
      page(SiteMap.structure(slug));
    }
    RegulationEditions act = texts.regulation();
    if (act != null) {
      page(SiteMap.regulation(slug), OF_ACT, () -> anchors(act));
      page(SiteMap.editions(slug));
    }
    Roadmap plan = texts.roadmap();
    if (plan != null) {
      page(SiteMap.roadmap(slug), OF_PLAN, () -> anchors(plan));
    }
    if (texts.glossary() != null) {
      page(SiteMap.glossary(slug));
    }
    texts.pages().forEach(this::own);
    for (Practice card : texts.practices()) {
      Address address = SiteMap.PRACTICES.folder(card.slug());
      card.attachments().forEach(file -> files.add(address.path() + file.name()));
      card.pictures().forEach(file -> files.add(address.path() + file.name()));
      page(address, OF_CARD, () -> markdown.headings(card.body()));
    }
  }

  private void own(OwnPage page) {
    page(SiteMap.own(page), Set.of("main"), () -> markdown.headings(page.body()));
  }

  private static Set<String> anchors(RegulationEditions act) {
    Set<String> anchors = new HashSet<>();
    act.inForce()
        .eachDivision(
            division -> {
              anchors.add(division.anchor());
              pieces(division.pieces(), anchors);
            });
    return anchors;
  }

  private static void pieces(List<Piece> pieces, Set<String> anchors) {
    for (Piece piece : pieces) {
      if (piece instanceof ClauseTable table) {
        anchors.add(table.anchor());
      } else if (piece instanceof Clause clause) {
        anchors.add(clause.anchor());
        pieces(clause.pieces(), anchors);
      }
    }
  }

  private static Set<String> anchors(Roadmap plan) {
    Set<String> anchors = new HashSet<>();
    plan.sections()
        .forEach(
            section -> {
              anchors.add(section.id());
              section.events().forEach(event -> anchors.add(event.id()));
            });
    return anchors;
  }

  /** Whether there is such a page or file. */
  boolean has(String path) {
    if (pages.containsKey(path) || LISTING.matcher(path).matches() || files.contains(path)) {
      return true;
    }
    Matcher file = FILE.matcher(path);
    return file.matches()
        && !file.group("folder").startsWith(SiteMap.PRACTICES.path())
        && pages.containsKey(file.group("folder"));
  }

  /** Whether all places of a page are known. */
  boolean knows(String path) {
    return pages.getOrDefault(path, NOT_KNOWN).get().isPresent();
  }

  /** Whether a page has such a place; a page of which that is not known has it. */
  boolean has(Place place) {
    return place.anchor().isEmpty()
        || pages
            .getOrDefault(place.path(), NOT_KNOWN)
            .get()
            .map(anchors -> anchors.contains(place.anchor()))
            .orElse(true);
  }

  /** The page whose path is most like it. */
  Optional<String> nearest(String path) {
    return new Choices(pages.keySet().stream().sorted(CodePointOrder.ORDER).toList()).nearest(path);
  }

  /** The place of the page whose name is most like the anchor. */
  Optional<String> nearest(Place place) {
    return pages
        .getOrDefault(place.path(), NOT_KNOWN)
        .get()
        .flatMap(
            anchors ->
                new Choices(anchors.stream().sorted(CodePointOrder.ORDER).toList())
                    .nearest(place.anchor()));
  }
}
