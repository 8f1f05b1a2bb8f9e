package org.metodportal.content.regulation.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.Edition;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.regulation.RegulationEditions;
import org.metodportal.document.FrontMatter;
import org.metodportal.document.TextFile;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/**
 * Reads {@code content/<territory>/polozhenie.md} and earlier editions beside it, {@code
 * polozhenie-2022-05-30.md}.
 */
public final class RegulationReader {
  private static final String NAME = "polozhenie.md";
  private static final Pattern EARLIER =
      Pattern.compile("polozhenie-(?<date>\\d{4}-\\d{2}-\\d{2})\\.md");

  private static final int UNICODE = Pattern.UNICODE_CHARACTER_CLASS;
  private static final Pattern NUMBERED =
      Pattern.compile(".*\\p{L}.*№\\s*(?<number>\\S+)\\s*", UNICODE);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

  private final String territory;
  private final ProblemReport report;
  private final RegulationText text = new RegulationText();

  private RegulationReader(String territory, ProblemReport report) {
    this.territory = territory;
    this.report = report;
  }

  /**
   * The regulation with its newest earlier edition.
   *
   * @param content the content folder
   * @param shown the content folder as messages name it
   * @param territory slug
   * @return null when the territory has no regulation, or after a problem with the one in force
   * @throws IOException when the disk fails
   */
  public static @Nullable RegulationEditions read(
      Path content, String shown, String territory, ProblemReport report) throws IOException {
    Path folder = content.resolve(territory);
    if (!TextFile.stands(folder.resolve(NAME))) {
      return null;
    }
    RegulationReader file = new RegulationReader(territory, report);
    String place = shown + "/" + territory + "/";
    Regulation inForce = file.edition(folder.resolve(NAME), place + NAME);
    Regulation earlier = null;
    for (Path path : earlierFiles(folder)) {
      String name = path.getFileName().toString();
      Regulation edition = file.edition(path, place + name);
      if (edition != null && file.isEarlier(edition, inForce, name)) {
        earlier = edition;
      }
    }
    if (inForce == null) {
      return null;
    }
    NumberingCheck.of(inForce, territory).forEach(report::add);
    return new RegulationEditions(inForce, earlier);
  }

  private static List<Path> earlierFiles(Path folder) throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed
          .filter(path -> EARLIER.matcher(path.getFileName().toString()).matches())
          .sorted(
              (a, b) ->
                  CodePointOrder.compare(a.getFileName().toString(), b.getFileName().toString()))
          .toList();
    }
  }

  private boolean isEarlier(Regulation edition, @Nullable Regulation inForce, String name) {
    LocalDate date = edition.edition().date();
    Matcher dated = EARLIER.matcher(name);
    if (!dated.matches() || !dated.group("date").equals(date.toString())) {
      report.add(
          Problem.error("regulation-edition")
              .in(territory)
              .at(SourcePosition.of(edition.file()))
              .says("Дата в имени файла не равна дате последней редакции в нём: " + date + ".")
              .hint("Назовите файл «polozhenie-" + date + ".md» или исправьте «editions»."));
      return false;
    }
    boolean known =
        inForce != null
            && !inForce.edition().date().equals(date)
            && inForce.editions().stream().anyMatch(one -> one.date().equals(date));
    if (inForce != null && !known) {
      report.add(
          Problem.error("regulation-edition")
              .in(territory)
              .at(SourcePosition.of(edition.file()))
              .says("Редакции от " + date + " нет среди прежних в «polozhenie.md».")
              .hint("Добавьте её в «editions» или уберите файл."));
    }
    return known;
  }

  private @Nullable Regulation edition(Path path, String shown) {
    FrontMatter document = FrontMatter.read(path, shown, territory, report);
    if (document == null) {
      return null;
    }
    YamlTree tree = document.tree();
    tree.allow("title", "editions");
    String title = tree.string("title");
    List<Edition> editions = editions(tree);
    if (title == null || editions.isEmpty()) {
      return null;
    }
    return text.read(document, shown, territory, title, editions, report);
  }

  /** The editions by date; empty after a problem with one of them, for the text may be its. */
  private List<Edition> editions(YamlTree tree) {
    List<Edition> editions = new ArrayList<>();
    for (YamlTree entry : tree.trees("editions")) {
      entry.allow("date", "act", "source", "note");
      LocalDate date = entry.date("date");
      String act = entry.string("act");
      String source = entry.string("source");
      String note = entry.optionalString("note");
      if (date == null || act == null || source == null || !isAdopted(entry, date, act, source)) {
        return List.of();
      }
      if (!editions.isEmpty() && !editions.get(editions.size() - 1).date().isBefore(date)) {
        report.add(
            Problem.error("regulation-edition")
                .in(territory)
                .at(entry.position("date"))
                .says("Редакция от " + date + " стоит после более поздней или такой же.")
                .hint("Перечислите редакции по порядку дат, действующую последней."));
        continue;
      }
      editions.add(new Edition(date, act, source, note == null ? "" : note));
    }
    return editions;
  }

  /** Whether a numbered document adopted the edition, and the text comes from that document. */
  private boolean isAdopted(YamlTree entry, LocalDate date, String act, String source) {
    Matcher numbered = NUMBERED.matcher(act);
    if (!numbered.matches()) {
      report.add(
          Problem.error("regulation-edition")
              .in(territory)
              .value(act)
              .at(entry.position("act"))
              .says("Не назван номер документа, который принял редакцию: «" + act + "».")
              .hint(
                  "Напишите вид и номер, например «приказ № 128/1». Редакцию, которой никто не"
                      + " принимал, здесь не показывают."));
      return false;
    }
    String number = numbered.group("number");
    String day = date.format(DAY);
    boolean named =
        source.contains(day)
            && Pattern.compile("№\\s?" + Pattern.quote(number) + "(?![\\p{L}\\d/-])", UNICODE)
                .matcher(source)
                .find();
    if (!named) {
      report.add(
          Problem.error("regulation-edition")
              .in(territory)
              .value(source)
              .at(entry.position("source"))
              .says(
                  "Источник редакции — не документ от "
                      + day
                      + " № "
                      + number
                      + ": «"
                      + source
                      + "».")
              .hint(
                  "Назовите документ, из которого взят текст, с его датой и номером, например"
                      + " «приказ от 30.05.2022 № 128/1, приложение»."));
    }
    return named;
  }
}
