package org.metodportal.page.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.metodportal.content.document.Attachment;
import org.metodportal.content.document.Digest;
import org.metodportal.content.document.Document;
import org.metodportal.content.document.DocumentLevel;
import org.metodportal.document.LatinName;
import org.metodportal.page.Address;
import org.metodportal.page.Link;
import org.metodportal.page.SiteMap;
import org.metodportal.page.document.DocumentsPage.Group;
import org.metodportal.page.document.DocumentsPage.Mention;
import org.metodportal.page.document.DocumentsPage.Note;
import org.metodportal.page.document.DocumentsPage.Row;
import org.metodportal.page.document.DocumentsPage.Text;
import org.metodportal.page.document.ToldDocument.Telling;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.RussianSize;

/**
 * Documents as rows of a list.
 *
 * @param page the page of the list
 */
record DocumentRows(Address page) {
  private static final int LONGEST_KEY = 96;

  /** By level; levels without a document are left out. */
  List<Group> groups(List<ToldDocument> chosen) {
    List<Group> groups = new ArrayList<>();
    for (DocumentLevel level : DocumentLevel.values()) {
      List<Row> rows =
          chosen.stream()
              .filter(entry -> entry.document().level() == level)
              .map(this::row)
              .toList();
      if (!rows.isEmpty()) {
        groups.add(new Group("level-" + key(level), heading(level), size(rows.size()), rows));
      }
    }
    return List.copyOf(groups);
  }

  private Row row(ToldDocument entry) {
    Document document = entry.document();
    List<Mention> mentions = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (Telling telling : entry.tellings()) {
      String name = telling.territory().territory().name();
      String act = page.linkTo(SiteMap.regulation(telling.slug()));
      List<Link> places =
          telling.document().citedIn().stream()
              .map(cited -> new Link(cited.words(), act + "#" + cited.place().anchor()))
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
        text(entry),
        List.copyOf(mentions),
        List.copyOf(notes),
        entry.tellings().stream().map(Telling::slug).collect(Collectors.joining(" ")),
        key(document.level()),
        key(document.kind()));
  }

  /** Of the first territory that has the text; digests are of all. */
  private Text text(ToldDocument entry) {
    List<Link> digests = new ArrayList<>();
    for (Telling telling : entry.tellings()) {
      Digest digest = telling.document().digest();
      if (digest == Digest.REGULATION) {
        digests.add(
            new Link("пересказ по пунктам", page.linkTo(SiteMap.regulation(telling.slug()))));
      } else if (digest == Digest.ROADMAP && telling.territory().texts().roadmap() != null) {
        digests.add(new Link("дорожная карта", page.linkTo(SiteMap.roadmap(telling.slug()))));
      }
    }
    for (Telling telling : entry.tellings()) {
      Attachment attachment = telling.document().attachment();
      if (attachment != null) {
        return new Text(
            "Скачать текст",
            page.linkTo(SiteMap.file(telling.slug(), attachment.name())),
            attachment.format() + ", " + RussianSize.of(attachment.bytes()),
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
  static String requisites(Document document) {
    LocalDate date = document.date();
    if (date == null && document.number().isEmpty()) {
      return "";
    }
    return (document.act().isEmpty() ? document.kind() : document.act())
        + (date == null ? "" : " от\u00a0" + RussianDates.full(date))
        + (document.number().isEmpty() ? "" : " " + RussianNumbers.numbered(document.number()));
  }

  /** {@code 12 документов}. */
  static String size(long count) {
    return RussianPlural.count(count, "документ", "документа", "документов");
  }

  /** The Latin name of a level. */
  static String key(DocumentLevel level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  /** The Latin name of a kind. */
  static String key(String kind) {
    return LatinName.of(kind, LONGEST_KEY);
  }

  /** The documents of a level, as a heading. */
  static String heading(DocumentLevel level) {
    return switch (level) {
      case FEDERAL -> "Федеральные";
      case REGIONAL -> "Региональные";
      case MUNICIPAL -> "Муниципальные";
    };
  }
}
