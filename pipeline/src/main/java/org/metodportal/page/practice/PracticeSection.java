package org.metodportal.page.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.metodportal.content.practice.Deficit;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.practice.Practice;
import org.metodportal.page.Address;
import org.metodportal.page.Frame;
import org.metodportal.page.Frames;
import org.metodportal.page.Link;
import org.metodportal.page.ListPart;
import org.metodportal.page.ListingPage;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.PortalSection;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.TerritorySection;
import org.metodportal.page.deficit.DeficitTables;
import org.metodportal.page.practice.PracticesPage.Card;
import org.metodportal.page.practice.PracticesPage.Facet;
import org.metodportal.page.practice.PracticesPage.Mark;
import org.metodportal.page.programme.CatalogueAnchors;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.RussianPlural;

/** Makes the pages of the bank of practices: the whole bank, one for each value, the cards. */
public final class PracticeSection {
  /** The bank of practices; present when a territory has some. */
  public static final PortalSection OF_PORTAL =
      new PortalSection(
          SiteMap.PRACTICES,
          new MenuEntry("Практики", 30),
          SearchKind.PRACTICE,
          model -> model.territories().stream().anyMatch(PracticeSection::isPresent),
          frames -> new PracticeSection(frames).all());

  /** Its part that speaks of one territory; {@link #OF_PORTAL} makes the page. */
  public static final TerritorySection OF_TERRITORY =
      new TerritorySection(
          SiteMap::practicesOf,
          new MenuEntry("Практики", 110),
          SearchKind.PRACTICE,
          PracticeSection::isPresent,
          (results, frames) -> Stream.empty());

  private static final int MOST_RELATIVES = 5;
  private static final int MOST_VALUES = 40;

  private final PortalModel model;
  private final Frames frames;
  private final PracticeBank bank;
  private final PracticeFacets facets;
  private final PracticePageBuilder cards;

  private PracticeSection(Frames frames) {
    this.model = frames.model();
    this.frames = frames;
    this.bank = PracticeBank.of(model.territories());
    this.facets = new PracticeFacets(bank, model);
    this.cards = new PracticePageBuilder(frames, new PracticeRelations(bank, MOST_RELATIVES));
  }

  /** The page of a card alone; none when the bank has no such card. */
  public static Stream<Page> card(Frames frames, String slug) {
    PracticeSection section = new PracticeSection(frames);
    return section.bank.entries().stream()
        .filter(entry -> entry.practice().slug().equals(slug))
        .map(section.cards::of);
  }

  private static boolean isPresent(TerritoryResults results) {
    return !results.texts().practices().isEmpty();
  }

  /** Every page, each made when it is asked for. */
  private Stream<Page> all() {
    Stream<Page> lists =
        Stream.concat(
            whole(),
            Stream.of(PracticeFacet.values())
                .filter(facet -> !facets.of(facet).isEmpty())
                .flatMap(
                    facet ->
                        Stream.concat(
                            Stream.of(values(facet)),
                            facets.of(facet).stream().flatMap(shelf -> of(facet, shelf)))));
    return Stream.concat(lists, bank.entries().stream().map(cards::of));
  }

  private Stream<Page> whole() {
    return ListPart.of(SiteMap.PRACTICES, bank.entries()).stream().map(this::whole);
  }

  private PracticesPage whole(ListPart<PracticeEntry> part) {
    int size = bank.entries().size();
    return list(
        part,
        frames.ofPortal(
            part.address(),
            part.titled("Банк практик"),
            part.described(
                "Что помогает учителям расти: "
                    + count(size)
                    + " с результатами, заключениями экспертов и опытом тех, кто повторил."),
            part.way(new Frames.Step("Практики", SiteMap.PRACTICES))),
        "Банк практик",
        "Что сделали, чего это стоило и что получилось. Неудачи здесь тоже есть: они экономят время"
            + " другим.",
        "",
        List.of(),
        List.of(),
        size,
        "",
        part.number() == 1 ? SiteMap.PRACTICES.linkTo(SiteMap.ASSETS.file("practices.js")) : "");
  }

  /** The page above those of the values of a facet: {@code /practices/deficit/}. */
  private ListingPage values(PracticeFacet facet) {
    Address address = SiteMap.PRACTICES.folder(facet.id());
    String heading = "Практики: " + facet.title().toLowerCase(Locale.ROOT);
    return new ListingPage(
        frames.ofPortal(
            address,
            heading,
            heading + ". Подборки банка практик.",
            new Frames.Step("Практики", SiteMap.PRACTICES),
            new Frames.Step(facet.title(), address)),
        heading,
        "Подборки банка практик. Все карточки вместе — на странице банка.",
        facets.of(facet).stream()
            .map(
                shelf ->
                    new ListingPage.Entry(
                        new Link(
                            shelf.value().text(),
                            address.linkTo(facet.address(shelf.value().slug()))),
                        count(shelf.entries().size())))
            .toList());
  }

  private Stream<Page> of(PracticeFacet facet, PracticeFacets.Shelf shelf) {
    return ListPart.of(facet.address(shelf.value().slug()), shelf.entries()).stream()
        .map(part -> part(facet, shelf, part));
  }

  private PracticesPage part(
      PracticeFacet facet, PracticeFacets.Shelf shelf, ListPart<PracticeEntry> part) {
    Address address = part.address();
    String text = shelf.value().text();
    boolean deficit = facet == PracticeFacet.DEFICIT;
    String heading = deficit ? text : "Практики: " + lower(facet, text);
    return list(
        part,
        frames.ofPortal(
            address,
            part.titled(deficit ? "Дефицит: " + lower(facet, text) : heading),
            part.described(
                facet.title()
                    + ": "
                    + text
                    + ". В банке практик "
                    + count(shelf.entries().size())
                    + "."),
            part.way(
                new Frames.Step("Практики", SiteMap.PRACTICES),
                new Frames.Step(facet.title(), SiteMap.PRACTICES.folder(facet.id())),
                new Frames.Step(text, part.list()))),
        heading,
        facet.title() + ". В банке " + count(shelf.entries().size()) + ".",
        deficit ? known(shelf).map(Deficit::description).orElse("") : "",
        deficit ? known(shelf).map(each -> programmes(address, each)).orElse(List.of()) : List.of(),
        deficit ? known(shelf).map(each -> found(address, each)).orElse(List.of()) : List.of(),
        shelf.entries().size(),
        address.linkTo(SiteMap.PRACTICES),
        "");
  }

  /** Names of territories keep their capital letter. */
  private static String lower(PracticeFacet facet, String text) {
    return facet == PracticeFacet.TERRITORY
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** The deficit of a page, when the portal's list has it. */
  private Optional<Deficit> known(PracticeFacets.Shelf shelf) {
    Deficits deficits = model.deficits();
    return deficits.all().stream()
        .filter(
            each ->
                PracticeFacet.deficit(each.code(), deficits).slug().equals(shelf.value().slug()))
        .findFirst();
  }

  private List<Link> programmes(Address from, Deficit deficit) {
    List<Link> links = new ArrayList<>();
    for (TerritoryResults results : model.territories()) {
      if (results.hasProgrammeFor(deficit.code())) {
        links.add(
            new Link(
                results.territory().name(),
                from.linkTo(SiteMap.programmes(results.slug()))
                    + "#"
                    + CatalogueAnchors.ofDeficit(deficit.code())));
      }
    }
    return List.copyOf(links);
  }

  private List<PracticesPage.Found> found(Address from, Deficit deficit) {
    List<PracticesPage.Found> found = new ArrayList<>();
    for (TerritoryResults results : model.territories()) {
      String words = DeficitTables.words(results, deficit.code());
      if (!words.isEmpty()) {
        found.add(
            new PracticesPage.Found(
                new Link(
                    results.territory().name(),
                    from.linkTo(SiteMap.monitoring(results.slug())) + "#" + DeficitTables.ANCHOR),
                words));
      }
    }
    return List.copyOf(found);
  }

  private PracticesPage list(
      ListPart<PracticeEntry> part,
      Frame frame,
      String heading,
      String lead,
      String about,
      List<Link> programmes,
      List<PracticesPage.Found> found,
      int size,
      String allHref,
      String scriptHref) {
    Address address = frame.address();
    return new PracticesPage(
        frame,
        heading,
        lead,
        about,
        programmes,
        found,
        model.portal().synthetic(),
        facetLinks(part),
        count(size),
        part.entries().stream().map(entry -> card(address, entry)).toList(),
        part.links(),
        allHref,
        address.linkTo(SiteMap.PRACTICE_FEED),
        address.linkTo(SiteMap.OPEN_DATA.file(PracticeTable.TABLE.fileName())),
        scriptHref);
  }

  private List<Facet> facetLinks(ListPart<PracticeEntry> part) {
    Address from = part.address();
    List<Facet> links = new ArrayList<>();
    for (PracticeFacet facet : PracticeFacet.values()) {
      List<PracticesPage.Value> values = new ArrayList<>();
      int all = facets.of(facet).size();
      for (PracticeFacets.Shelf shelf :
          facets.shown(
              facet, MOST_VALUES, each -> facet.address(each.value().slug()).equals(part.list()))) {
        Address target = facet.address(shelf.value().slug());
        values.add(
            new PracticesPage.Value(
                shelf.value().slug(),
                shelf.value().text(),
                shelf.entries().size(),
                from.linkTo(target),
                part.list().equals(target)));
      }
      if (!values.isEmpty()) {
        links.add(
            new Facet(
                facet.id(),
                facet.title(),
                List.copyOf(values),
                all > MOST_VALUES ? from.linkTo(SiteMap.PRACTICES.folder(facet.id())) : "",
                all));
      }
    }
    return List.copyOf(links);
  }

  private Card card(Address from, PracticeEntry entry) {
    Practice practice = entry.practice();
    List<String> tags = new ArrayList<>();
    for (PracticeFacet facet :
        List.of(PracticeFacet.DIRECTION, PracticeFacet.LEVEL, PracticeFacet.SUBJECT)) {
      facet.of(entry, model).forEach(value -> tags.add(lower(facet, value.text())));
    }
    List<Mark> marks = new ArrayList<>();
    for (PracticeFacet facet : PracticeFacet.values()) {
      List<String> slugs = facet.of(entry, model).stream().map(PracticeFacet.Value::slug).toList();
      if (!slugs.isEmpty()) {
        marks.add(new Mark(facet.id(), String.join(" ", slugs)));
      }
    }
    return new Card(
        practice.title(),
        from.linkTo(entry.address()),
        entry.territory().name() + ". " + practice.office(),
        RussianDates.numeric(practice.published()),
        PracticeFacet.verdictWords(practice.conclusion().verdict()),
        PracticePageBuilder.shape(practice),
        practice.isOverdue(model.asOf()),
        List.copyOf(tags),
        PracticeFacet.DEFICIT.of(entry, model).stream().map(PracticeFacet.Value::text).toList(),
        List.copyOf(marks));
  }

  private static String count(int practices) {
    return RussianPlural.count(practices, "практика", "практики", "практик");
  }
}
