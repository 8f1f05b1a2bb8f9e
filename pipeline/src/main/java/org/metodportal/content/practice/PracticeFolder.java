package org.metodportal.content.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.consent.CardText;
import org.metodportal.content.regulation.References;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.word.EditorWords;
import org.metodportal.document.MarkdownFolder;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;
import org.metodportal.registry.PracticeCard;

/** Reads the cards in {@code content/<territory>/practices/}. */
public final class PracticeFolder {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Folders of the bank itself. */
  private static final Set<String> TAKEN =
      Set.of("direction", "level", "subject", "form", "deficit", "territory", "verdict");

  /** Key of who answers for a card. */
  private static final String OFFICE = "office";

  private PracticeFolder() {}

  /**
   * Reads the cards of a territory by file name; a card with a mistake is not shown and reported.
   *
   * @param day the day on which consents of named people are judged
   * @param content the content folder
   * @param shown the content folder as messages name it
   * @param regulation where clauses lead; null when the territory has none
   * @param deficits the codes that cards may name
   * @param words what cards choose from
   * @throws IOException when the disk fails
   */
  public static PracticeCards read(
      Path content,
      String shown,
      String territory,
      @Nullable Regulation regulation,
      Deficits deficits,
      EditorWords words,
      LocalDate day,
      ProblemReport report)
      throws IOException {
    Path folder = content.resolve(territory).resolve("practices");
    String shownFolder = shown + "/" + territory + "/practices";
    MarkdownFolder cards =
        new MarkdownFolder(folder, shownFolder, territory, text -> CardText.on(day, text, OFFICE));
    References references = regulation == null ? null : References.to(regulation);
    List<PracticeCard> counted = new ArrayList<>();
    List<Practice> practices =
        cards.read(
            entry -> {
              boolean named = isAddress(entry, territory);
              PracticeReader reader =
                  new PracticeReader(entry, cards, references, deficits, words, day);
              Practice practice = reader.read();
              if (reader.counted() != null) {
                counted.add(reader.counted());
              }
              return named ? practice : null;
            },
            report);
    return new PracticeCards(practices, counted);
  }

  private static boolean isAddress(MarkdownFolder.Entry entry, String territory) {
    String slug = entry.id();
    if (!SLUG.matcher(slug).matches()) {
      entry
          .problems()
          .add(
              Problem.error("practice-name")
                  .in(territory)
                  .at(SourcePosition.of(entry.shown()))
                  .says("Имя файла «" + slug + "» не может стать адресом страницы.")
                  .hint(
                      "Назовите файл строчными латинскими буквами, цифрами и дефисами:"
                          + " para-urokov.md."));
      return false;
    }
    if (TAKEN.contains(slug)) {
      entry
          .problems()
          .add(
              Problem.error("practice-name")
                  .in(territory)
                  .at(SourcePosition.of(entry.shown()))
                  .says("Имя «" + slug + "» занято разделом банка практик.")
                  .hint("Назовите файл иначе: из имени получается адрес карточки."));
      return false;
    }
    return true;
  }
}
