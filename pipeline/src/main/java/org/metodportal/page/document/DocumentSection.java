package org.metodportal.page.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.metodportal.content.document.DocumentLevel;
import org.metodportal.document.Choices;
import org.metodportal.page.Address;
import org.metodportal.page.Frames;
import org.metodportal.page.Link;
import org.metodportal.page.ListPart;
import org.metodportal.page.ListingPage;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.PortalSection;
import org.metodportal.page.RowFilter;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.document.DocumentsPage.Part;
import org.metodportal.page.document.DocumentsPage.Shelf;
import org.metodportal.page.text.Sentence;

/** Makes the pages of documents: all of them, and those of a territory, a level and a kind. */
public final class DocumentSection {
  /** Documents of all territories; present when a territory has some. */
  public static final PortalSection OF_PORTAL =
      new PortalSection(
          SiteMap.DOCUMENTS,
          new MenuEntry("Документы", 40),
          SearchKind.DOCUMENT,
          PortalModel::hasDocuments,
          frames -> new DocumentSection(frames).all());

  private static final String HEADING = "Документы";

  private final Frames frames;
  private final List<ToldDocument> entries;
  private final Choices kinds;
  private final List<TerritoryResults> territories;

  private DocumentSection(Frames frames) {
    PortalModel model = frames.model();
    this.frames = frames;
    this.entries = ToldDocument.all(model);
    this.kinds = model.portal().words().documents();
    this.territories =
        model.territories().stream().filter(each -> !each.texts().documents().isEmpty()).toList();
  }

  /** A part of the list. */
  private record Selection(
      Address address, String name, String heading, Predicate<ToldDocument> fits) {}

  /** The page of all documents, then its parts. */
  private Stream<Page> all() {
    Selection whole =
        new Selection(
            SiteMap.DOCUMENTS, HEADING, "Нормативные и методические документы", entry -> true);
    Stream<Page> lists =
        Stream.concat(
                Stream.of(whole),
                Stream.of(byTerritory(), byLevel(), byKind()).flatMap(List::stream))
            .flatMap(this::pages);
    return Stream.concat(
        lists,
        Stream.of(
            above("territory", "Документы по территориям", byTerritory()),
            above("level", "Документы по уровням", byLevel()),
            above("kind", "Документы по видам", byKind())));
  }

  private List<Selection> byTerritory() {
    return territories.stream()
        .map(
            each ->
                new Selection(
                    SiteMap.DOCUMENTS.folder("territory").folder(each.slug()),
                    each.territory().name(),
                    "Документы " + each.territory().genitive(),
                    entry -> entry.isOf(each)))
        .toList();
  }

  private List<Selection> byLevel() {
    return levels()
        .map(
            level ->
                new Selection(
                    SiteMap.DOCUMENTS.folder("level").folder(DocumentRows.key(level)),
                    DocumentRows.heading(level),
                    DocumentRows.heading(level) + " документы",
                    entry -> entry.document().level() == level))
        .toList();
  }

  private List<Selection> byKind() {
    return kinds()
        .map(
            kind ->
                new Selection(
                    SiteMap.DOCUMENTS.folder("kind").folder(DocumentRows.key(kind)),
                    Sentence.capital(kind),
                    "Документы: " + kind,
                    entry -> entry.document().kind().equals(kind)))
        .toList();
  }

  private Stream<DocumentLevel> levels() {
    return Arrays.stream(DocumentLevel.values())
        .filter(level -> entries.stream().anyMatch(each -> each.document().level() == level));
  }

  private Stream<String> kinds() {
    return kinds.words().stream()
        .filter(kind -> entries.stream().anyMatch(each -> each.document().kind().equals(kind)));
  }

  private Stream<DocumentsPage> pages(Selection selection) {
    List<ToldDocument> chosen = entries.stream().filter(selection.fits()).toList();
    return ListPart.of(selection.address(), chosen).stream()
        .map(part -> page(selection, chosen.size(), part));
  }

  private DocumentsPage page(Selection selection, int all, ListPart<ToldDocument> part) {
    Address address = part.address();
    boolean whole = selection.address().equals(SiteMap.DOCUMENTS);
    List<Frames.Step> way = new ArrayList<>();
    way.add(new Frames.Step(HEADING, SiteMap.DOCUMENTS));
    if (!whole) {
      way.add(new Frames.Step(selection.name(), selection.address()));
    }
    String size = DocumentRows.size(all);
    return new DocumentsPage(
        frames.ofPortal(
            address,
            part.titled(selection.heading()),
            part.described(
                selection.heading()
                    + ": "
                    + size
                    + " с реквизитами и пунктами, которые на них ссылаются."),
            part.way(way.toArray(Frames.Step[]::new))),
        selection.heading(),
        Sentence.capital(size)
            + ", на которых держится поддержка педагогов. Здесь только то, что назвали сами акты"
            + " территорий; реквизиты — как в них.",
        List.of(
            shelf("По территориям", address, byTerritory()),
            shelf("По уровням", address, byLevel()),
            shelf("По видам", address, byKind())),
        whole && part.count() == 1 ? filters() : List.of(),
        new DocumentRows(address).groups(part.entries()),
        part.links(),
        whole ? "" : address.linkTo(SiteMap.DOCUMENTS),
        address.linkTo(RowFilter.SCRIPT));
  }

  /** The page above parts of the list: {@code /documents/kind/}. */
  private Page above(String folder, String heading, List<Selection> parts) {
    Address address = SiteMap.DOCUMENTS.folder(folder);
    return new ListingPage(
        frames.ofPortal(
            address,
            heading,
            heading + ". Всё, что назвали акты территорий.",
            new Frames.Step(HEADING, SiteMap.DOCUMENTS),
            new Frames.Step(heading, address)),
        heading,
        "Всё, что назвали акты территорий. Документы вместе — на общей странице.",
        parts.stream()
            .map(
                each ->
                    new ListingPage.Entry(
                        new Link(each.name(), address.linkTo(each.address())),
                        DocumentRows.size(entries.stream().filter(each.fits()).count())))
            .toList());
  }

  private Shelf shelf(String title, Address page, List<Selection> selections) {
    return new Shelf(
        title,
        selections.stream()
            .map(
                each ->
                    new Part(
                        new Link(
                            each.name(), page.linkTo(each.address()), each.address().equals(page)),
                        entries.stream().filter(each.fits()).count()))
            .toList());
  }

  private List<RowFilter> filters() {
    return List.of(
        new RowFilter(
            "territory",
            "Территория",
            territories.stream()
                .map(each -> new RowFilter.Option(each.slug(), each.territory().name()))
                .toList()),
        new RowFilter(
            "level",
            "Уровень",
            levels()
                .map(
                    each ->
                        new RowFilter.Option(DocumentRows.key(each), DocumentRows.heading(each)))
                .toList()),
        new RowFilter(
            "kind",
            "Вид",
            kinds()
                .map(each -> new RowFilter.Option(DocumentRows.key(each), Sentence.capital(each)))
                .toList()));
  }
}
