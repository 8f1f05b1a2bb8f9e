package org.metodportal.page.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.document.Attachment;
import org.metodportal.content.document.Digest;
import org.metodportal.content.document.Document;
import org.metodportal.content.document.DocumentLevel;
import org.metodportal.content.document.DocumentsFile;
import org.metodportal.content.regulation.CitedPlace;
import org.metodportal.content.regulation.LatinName;
import org.metodportal.content.regulation.Place;
import org.metodportal.page.Address;
import org.metodportal.page.Frames;
import org.metodportal.page.Link;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.RowFilter;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.document.DocumentsPage.CitedDocuments;
import org.metodportal.page.document.DocumentsPage.Group;
import org.metodportal.page.document.DocumentsPage.Mention;
import org.metodportal.page.document.DocumentsPage.Note;
import org.metodportal.page.document.DocumentsPage.Part;
import org.metodportal.page.document.DocumentsPage.Row;
import org.metodportal.page.document.DocumentsPage.Shelf;
import org.metodportal.page.document.DocumentsPage.Text;
import org.metodportal.page.text.Brief;
import org.metodportal.page.text.NameOrder;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;

/** Makes the pages of documents: all of them, and those of a territory, a level and a kind. */
public final class DocumentsPages {
  /** Characters of a title in the list of an act, which the reader sees whole on its own page. */
  private static final int TITLE_CHARACTERS = 52;

  private static final String HEADING = "Документы";
  private static final int LONGEST_ANCHOR = 96;
  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing(
              Entry::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder().reversed()))
          .thenComparing(Entry::title, NameOrder.COMPARATOR)
          .thenComparing(Entry::anchor);

  private final Frames frames;
  private final List<Entry> entries;
  private final List<TerritoryResults> territories;

  public DocumentsPages(PortalModel model, Frames frames) {
    this.frames = frames;
    this.entries = entries(model);
    this.territories =
        model.territories().stream().filter(each -> !each.texts().documents().isEmpty()).toList();
  }

  /** A document as a territory tells it. */
  private record Telling(TerritoryResults territory, Document document) {
    String slug() {
      return territory.territory().slug();
    }
  }

  /** A document with everything that territories tell of it; the first one names it. */
  private record Entry(String anchor, List<Telling> tellings) {
    Document document() {
      return tellings.get(0).document();
    }

    @Nullable LocalDate date() {
      return document().date();
    }

    String title() {
      return document().title();
    }

    boolean isOf(TerritoryResults territory) {
      return tellings.stream().anyMatch(telling -> telling.territory().equals(territory));
    }
  }

  /** A part of the list. */
  private record Selection(Address address, String name, String heading, Predicate<Entry> fits) {}

  /**
   * The permanent anchor of a document. A federal one has the same whichever territory tells of it;
   * others begin with the territory.
   */
  static String anchor(String slug, Document document) {
    LocalDate date = document.date();
    String name =
        document.number().isEmpty() || date == null
            ? document.kind() + " " + document.title()
            : document.kind() + " " + document.number() + " " + date;
    String latin = LatinName.of(name, LONGEST_ANCHOR);
    return document.level() == DocumentLevel.FEDERAL ? latin : slug + "-" + latin;
  }

  /** The places of a territory's act that refer to documents, from top to bottom. */
  public static List<CitedDocuments> byPlace(Address from, String slug, List<Document> documents) {
    Map<String, Place> places = new HashMap<>();
    Map<String, List<Link>> links = new HashMap<>();
    for (Document document : documents) {
      String href = from.linkTo(SiteMap.DOCUMENTS) + "#" + anchor(slug, document);
      String requisites = requisites(document);
      String title = Brief.words(document.title(), TITLE_CHARACTERS);
      String words = title + (requisites.isEmpty() ? "" : ", " + requisites);
      for (CitedPlace cited : document.citedIn()) {
        String anchor = cited.place().anchor();
        places.put(anchor, cited.place());
        links.computeIfAbsent(anchor, place -> new ArrayList<>()).add(new Link(words, href, false));
      }
    }
    return places.values().stream()
        .sorted(Comparator.comparingInt(Place::line))
        .map(
            place ->
                new CitedDocuments(
                    new Link(place.label(), "#" + place.anchor(), false),
                    List.copyOf(links.getOrDefault(place.anchor(), List.of()))))
        .toList();
  }

  /** The page of all documents, then its parts; nothing when no territory has any. */
  public Stream<Page> all() {
    if (entries.isEmpty()) {
      return Stream.empty();
    }
    Selection whole =
        new Selection(
            SiteMap.DOCUMENTS, HEADING, "Нормативные и методические документы", entry -> true);
    return Stream.concat(
            Stream.of(whole), Stream.of(byTerritory(), byLevel(), byKind()).flatMap(List::stream))
        .map(this::page);
  }

  private static List<Entry> entries(PortalModel model) {
    Map<String, List<Telling>> tellings = new LinkedHashMap<>();
    for (TerritoryResults territory : model.territories()) {
      for (Document document : territory.texts().documents()) {
        tellings
            .computeIfAbsent(
                anchor(territory.territory().slug(), document), anchor -> new ArrayList<>())
            .add(new Telling(territory, document));
      }
    }
    return tellings.entrySet().stream()
        .map(each -> new Entry(each.getKey(), List.copyOf(each.getValue())))
        .sorted(NEWEST_FIRST)
        .toList();
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
                    SiteMap.DOCUMENTS.folder("level").folder(key(level)),
                    heading(level),
                    heading(level) + " документы",
                    entry -> entry.document().level() == level))
        .toList();
  }

  private List<Selection> byKind() {
    return kinds()
        .map(
            kind ->
                new Selection(
                    SiteMap.DOCUMENTS.folder("kind").folder(key(kind)),
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
    return DocumentsFile.KINDS.words().stream()
        .filter(kind -> entries.stream().anyMatch(each -> each.document().kind().equals(kind)));
  }

  private DocumentsPage page(Selection selection) {
    Address address = selection.address();
    boolean whole = address.equals(SiteMap.DOCUMENTS);
    List<Frames.Step> way = new ArrayList<>();
    way.add(new Frames.Step(HEADING, SiteMap.DOCUMENTS));
    if (!whole) {
      way.add(new Frames.Step(selection.name(), address));
    }
    List<Entry> chosen = entries.stream().filter(selection.fits()).toList();
    String size = size(chosen.size());
    return new DocumentsPage(
        frames.of(
            address,
            selection.heading(),
            selection.heading()
                + ": "
                + size
                + " с реквизитами и пунктами, которые на них ссылаются.",
            null,
            way),
        selection.heading(),
        Sentence.capital(size)
            + ", на которых держится поддержка педагогов. Здесь только то, что назвали сами акты"
            + " территорий; реквизиты — как в них.",
        List.of(
            shelf("По территориям", address, byTerritory()),
            shelf("По уровням", address, byLevel()),
            shelf("По видам", address, byKind())),
        whole ? filters() : List.of(),
        groups(address, chosen),
        whole ? "" : address.linkTo(SiteMap.DOCUMENTS),
        address.linkTo(RowFilter.SCRIPT));
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
            levels().map(each -> new RowFilter.Option(key(each), heading(each))).toList()),
        new RowFilter(
            "kind",
            "Вид",
            kinds().map(each -> new RowFilter.Option(key(each), Sentence.capital(each))).toList()));
  }

  private static List<Group> groups(Address page, List<Entry> chosen) {
    List<Group> groups = new ArrayList<>();
    for (DocumentLevel level : DocumentLevel.values()) {
      List<Row> rows =
          chosen.stream()
              .filter(entry -> entry.document().level() == level)
              .map(entry -> row(page, entry))
              .toList();
      if (!rows.isEmpty()) {
        groups.add(new Group("level-" + key(level), heading(level), size(rows.size()), rows));
      }
    }
    return List.copyOf(groups);
  }

  private static Row row(Address page, Entry entry) {
    Document document = entry.document();
    List<Mention> mentions = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (Telling telling : entry.tellings()) {
      String name = telling.territory().territory().name();
      String act = page.linkTo(SiteMap.regulation(telling.slug()));
      List<Link> places =
          telling.document().citedIn().stream()
              .map(cited -> new Link(cited.words(), act + "#" + cited.place().anchor(), false))
              .toList();
      if (!places.isEmpty()) {
        mentions.add(new Mention(name, places));
      }
      if (!telling.document().note().isEmpty()) {
        notes.add(new Note(entry.tellings().size() == 1 ? "" : name, telling.document().note()));
      }
    }
    return new Row(
        entry.anchor(),
        document.kind(),
        document.title(),
        requisites(document),
        document.authority(),
        document.governs(),
        text(page, entry),
        List.copyOf(mentions),
        List.copyOf(notes),
        entry.tellings().stream().map(Telling::slug).collect(Collectors.joining(" ")),
        key(document.level()),
        key(document.kind()));
  }

  /** Of the first territory that has the text; digests are of all. */
  private static Text text(Address page, Entry entry) {
    List<Link> digests = new ArrayList<>();
    for (Telling telling : entry.tellings()) {
      Digest digest = telling.document().digest();
      if (digest == Digest.REGULATION) {
        digests.add(
            new Link(
                "пересказ по пунктам", page.linkTo(SiteMap.regulation(telling.slug())), false));
      } else if (digest == Digest.ROADMAP && telling.territory().texts().roadmap() != null) {
        digests.add(
            new Link("дорожная карта", page.linkTo(SiteMap.roadmap(telling.slug())), false));
      }
    }
    for (Telling telling : entry.tellings()) {
      Attachment attachment = telling.document().attachment();
      if (attachment != null) {
        return new Text(
            "Скачать текст",
            page.linkTo(SiteMap.file(telling.slug(), attachment.name())),
            attachment.format() + ", " + RussianNumbers.size(attachment.bytes()),
            digests);
      }
      String link = telling.document().link();
      if (!link.isEmpty()) {
        return new Text("Текст на " + URI.create(link).getHost(), link, "", digests);
      }
    }
    return new Text("Текст на портале не размещён", "", "", digests);
  }

  /** {@code приказ от 30 мая 2022 г. № 128/1}; empty when there is neither date nor number. */
  private static String requisites(Document document) {
    LocalDate date = document.date();
    if (date == null && document.number().isEmpty()) {
      return "";
    }
    return (document.act().isEmpty() ? document.kind() : document.act())
        + (date == null ? "" : " от" + RussianNumbers.NBSP + RussianDates.full(date))
        + (document.number().isEmpty() ? "" : " " + RussianNumbers.numbered(document.number()));
  }

  private static String size(long count) {
    return RussianPlural.count(count, "документ", "документа", "документов");
  }

  private static String key(DocumentLevel level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  private static String key(String kind) {
    return LatinName.of(kind, LONGEST_ANCHOR);
  }

  private static String heading(DocumentLevel level) {
    return switch (level) {
      case FEDERAL -> "Федеральные";
      case REGIONAL -> "Региональные";
      case MUNICIPAL -> "Муниципальные";
    };
  }
}
