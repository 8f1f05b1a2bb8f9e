package org.metodportal.content.document;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.CitedPlace;
import org.metodportal.content.regulation.CitedPlaces;
import org.metodportal.document.Choices;
import org.metodportal.document.PublishedFiles;
import org.metodportal.document.TextFile;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** Reads {@code content/<territory>/documents.yaml}; a document with a mistake is left out. */
public final class DocumentsReader {
  private static final Choices ACTS =
      Choices.of("постановление", "распоряжение", "приказ", "протокол");
  private static final Choices LEVELS =
      new Choices(List.of(DocumentLevel.values()).stream().map(DocumentLevel::word).toList());
  private static final Choices DIGESTS =
      Choices.of(Digest.REGULATION.word(), Digest.ROADMAP.word());
  private static final Pattern NUMBER_SIGN = Pattern.compile("^\\s*(?:№|N\\s|No\\b)");
  private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+)+");

  private final Path files;
  private final String shownFiles;
  private final String territory;
  private final CitedPlaces places;
  private final Choices kinds;
  private final ProblemReport report;
  private final Map<String, Integer> lines = new HashMap<>();

  private DocumentsReader(
      Path files,
      String shownFiles,
      String territory,
      CitedPlaces places,
      Choices kinds,
      ProblemReport report) {
    this.files = files;
    this.shownFiles = shownFiles;
    this.territory = territory;
    this.places = places;
    this.kinds = kinds;
    this.report = report;
  }

  /**
   * The documents of a territory, as they stand in the file.
   *
   * @param content the content folder
   * @param shown the content folder as messages name it
   * @param territory slug
   * @param places where references to the territory's act lead
   * @param kinds what documents may be
   * @return empty when there is no such file, or after a problem with the whole of it
   * @throws IOException when the disk fails
   */
  public static List<Document> read(
      Path content,
      String shown,
      String territory,
      CitedPlaces places,
      Choices kinds,
      ProblemReport report)
      throws IOException {
    Path folder = content.resolve(territory);
    Path path = folder.resolve("documents.yaml");
    String place = shown + "/" + territory;
    List<Document> documents = new ArrayList<>();
    if (!TextFile.stands(path)) {
      return documents;
    }
    YamlTree tree = YamlTree.read(path, place + "/documents.yaml", territory, report);
    if (tree == null) {
      return documents;
    }
    tree.allow("documents");
    DocumentsReader file =
        new DocumentsReader(
            folder.resolve("files"), place + "/files", territory, places, kinds, report);
    for (YamlTree entry : tree.trees("documents")) {
      long before = report.errors();
      Document document = file.document(entry);
      if (document != null && report.errors() == before) {
        documents.add(document);
      }
    }
    return documents;
  }

  private @Nullable Document document(YamlTree entry) throws IOException {
    entry.allow(
        "kind",
        "act",
        "number",
        "date",
        "level",
        "authority",
        "title",
        "governs",
        "note",
        "cited_in",
        "link",
        "file",
        "digest");
    String kind = entry.choice("kind", kinds);
    String act = entry.optionalChoice("act", ACTS);
    String number = entry.optionalString("number");
    if (number != null && NUMBER_SIGN.matcher(number).find()) {
      report.add(
          Problem.warning("document-number")
              .in(territory)
              .value(number)
              .at(entry.position("number"))
              .says("Номер написан со знаком: на странице он встанет дважды.")
              .hint("Напишите номер без «№»: 52-п."));
    }
    LocalDate date = entry.optionalDate("date");
    String level = entry.choice("level", LEVELS);
    String authority = entry.optionalString("authority");
    String title = entry.string("title");
    String governs = entry.string("governs");
    String note = entry.optionalString("note");
    String digest = entry.optionalChoice("digest", DIGESTS);
    List<CitedPlace> citedIn = new ArrayList<>();
    for (String words : entry.optionalStrings("cited_in")) {
      CitedPlace cited = places.find(words, entry.position("cited_in"));
      if (cited != null) {
        citedIn.add(cited);
      }
    }
    String link = link(entry);
    Attachment attachment = attachment(entry);
    if (entry.has("link") && entry.has("file")) {
      error(
          entry.keyPosition("file"),
          "document-text",
          "У документа и ссылка, и файл.",
          "Оставьте что-то одно.");
    }
    if (kind == null || level == null || title == null || governs == null) {
      return null;
    }
    refuseRepeated(entry, kind, number, date, title);
    return new Document(
        kind,
        empty(act),
        empty(number),
        date,
        DocumentLevel.values()[LEVELS.words().indexOf(level)],
        empty(authority),
        title,
        governs,
        empty(note),
        citedIn,
        link,
        attachment,
        digest == null ? Digest.NONE : Digest.values()[DIGESTS.words().indexOf(digest) + 1]);
  }

  private void refuseRepeated(
      YamlTree entry,
      String kind,
      @Nullable String number,
      @Nullable LocalDate date,
      String title) {
    String key =
        number == null || date == null
            ? kind + "\n" + title.toLowerCase(Locale.ROOT)
            : kind + "\n" + number.toLowerCase(Locale.ROOT) + "\n" + date;
    Integer first = lines.putIfAbsent(key, entry.position().line());
    if (first != null) {
      error(
          entry.position(),
          "document-repeated",
          "Этот документ уже описан в строке " + first + ".",
          "Оставьте одно описание и соберите в нём все пункты «cited_in».");
    }
  }

  private String link(YamlTree entry) {
    String link = entry.optionalString("link");
    if (link == null) {
      return "";
    }
    if (!isSecure(link)) {
      error(
          entry.position("link"),
          "document-link",
          "Ссылка «" + link + "» не годится: нужен полный адрес с https://.",
          "Напишите его, например https://publication.example/document/1, или уберите строку.");
    }
    return link;
  }

  private static boolean isSecure(String link) {
    try {
      URI uri = new URI(link);
      return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private @Nullable Attachment attachment(YamlTree entry) throws IOException {
    String name = entry.optionalString("file");
    if (name == null) {
      return null;
    }
    if (!FILE_NAME.matcher(name).matches()) {
      error(
          entry.position("file"),
          "document-file",
          "Имя файла «" + name + "» не годится.",
          "Положите файл в "
              + shownFiles
              + "/ и назовите строчными латинскими буквами, без папок: plan-2024.pdf.");
      return null;
    }
    Optional<String> other = PublishedFiles.cure(name);
    if (other.isPresent()) {
      error(
          entry.position("file"),
          "document-file",
          "Файлов такого вида («" + name + "») портал не публикует.",
          other.get());
      return null;
    }
    Path file = files.resolve(name);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      error(
          entry.position("file"),
          "document-file",
          "Файла «" + name + "» нет в папке " + shownFiles + "/.",
          "Положите его туда или уберите строку.");
      return null;
    }
    return new Attachment(name, Files.size(file), file);
  }

  private static String empty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private void error(SourcePosition position, String code, String message, String hint) {
    report.add(Problem.error(code).in(territory).at(position).says(message).hint(hint));
  }
}
