package org.metodportal.content.practice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.consent.CardConsents;
import org.metodportal.content.moved.FormerAddress;
import org.metodportal.content.practice.Practice.Adoption;
import org.metodportal.content.practice.Practice.ClauseMention;
import org.metodportal.content.practice.Practice.Conclusion;
import org.metodportal.content.practice.Practice.Result;
import org.metodportal.content.regulation.Place;
import org.metodportal.content.regulation.References;
import org.metodportal.content.regulation.reading.ClauseKey;
import org.metodportal.content.word.EditorWords;
import org.metodportal.document.Choices;
import org.metodportal.document.FrontMatter;
import org.metodportal.document.LatinName;
import org.metodportal.document.MarkdownFolder;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;
import org.metodportal.registry.PracticeCard;

/** Makes a practice of the keys and the text of its card. */
final class PracticeReader {
  private static final int LONGEST_NAME = 80;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private final @Nullable References references;
  private final Choices deficits;
  private final AttachmentReader attachments;
  private final PictureReader pictures;
  private final ProblemReport report;
  private final FrontMatter card;
  private final LocalDate day;
  private final String slug;
  private final String territory;
  private final EditorWords words;
  private @Nullable PracticeCard counted;

  /**
   * @param entry the file of the card
   * @param folder the folder of the cards, where their files lie in {@code files/}
   * @param references where clauses lead; null when the territory has no act
   * @param words what a card chooses its direction, form and levels from
   * @param day the day on which consents of named people are judged
   */
  PracticeReader(
      MarkdownFolder.Entry entry,
      MarkdownFolder folder,
      @Nullable References references,
      Deficits deficits,
      EditorWords words,
      LocalDate day) {
    this.words = words;
    this.day = day;
    this.report = entry.problems();
    this.card = entry.document();
    this.slug = entry.id();
    this.territory = folder.territory();
    this.references = references;
    this.deficits = deficits.codes();
    Path files = folder.folder().resolve("files");
    this.attachments = new AttachmentReader(files, report);
    this.pictures = new PictureReader(files, folder.shown() + "/files", report);
  }

  /**
   * What indicators see of the card once it is read; null when they see nothing. A mistake in what
   * only the page shows takes no card from the count.
   */
  @Nullable PracticeCard counted() {
    return counted;
  }

  /**
   * The practice of the card; null after a problem, and for a draft, which is checked all the same.
   */
  @Nullable Practice read() {
    YamlTree tree = card.tree();
    tree.allow(
        "title",
        "published",
        "updated",
        "office",
        "organization",
        "direction",
        "levels",
        "subjects",
        "form",
        "deficits",
        "resources",
        "result",
        "conclusion",
        "adopted",
        "review_by",
        "attachments",
        "clauses",
        "consent",
        "people",
        FormerAddress.KEY,
        "draft");
    boolean draft = Boolean.TRUE.equals(tree.optionalFlag("draft"));
    LocalDate published = tree.date("published");
    if (published != null && published.getYear() < FIRST_YEAR) {
      error(
          "practice-year",
          tree.position("published"),
          published.toString(),
          "Практики портала не бывают раньше " + FIRST_YEAR + " года.",
          "Проверьте год: чаще всего в нём опечатка.");
    }
    Conclusion conclusion = conclusion(tree);
    if (!draft && published != null && report.errors() == 0) {
      counted = new PracticeCard(slug, published.getYear(), conclusion.verdict());
    }
    String title = tree.string("title");
    LocalDate updated = tree.optionalDate("updated");
    String office = tree.string("office");
    String organization = tree.optionalString("organization");
    String direction = tree.optionalChoice("direction", words.directions());
    List<String> levels = tree.optionalChoices("levels", words.levels());
    List<String> subjects = subjects(tree);
    String form = tree.optionalChoice("form", words.forms());
    List<String> codes = deficits(tree);
    String resources = tree.optionalString("resources");
    Result result = result(tree);
    List<Adoption> adopted = adopted(tree);
    LocalDate reviewBy = tree.optionalDate("review_by");
    List<Practice.Attachment> files = attachments.read(tree, territory);
    List<ClauseMention> clauses = clauses(tree);
    List<FormerAddress> movedFrom = FormerAddress.read(tree, "/practices/", territory, report);
    CardConsents consents = CardConsents.read(tree, territory, report);
    consents.report(territory, day, report);
    notBefore(tree, "updated", updated, published, "Правка раньше публикации");
    notBefore(tree, "review_by", reviewBy, published, "Пересмотр раньше публикации");
    if (card.body().isBlank()) {
      report.add(
          Problem.warning("practice-body")
              .in(territory)
              .at(SourcePosition.of(tree.position().file(), card.bodyLine(), 0))
              .says("Под ключами ничего не написано.")
              .hint("Расскажите, что и как сделано: без этого практику не повторить."));
    }
    boolean faulty = report.errors() > 0;
    // A card without one of its pictures still tells what it tells.
    List<Picture> shown = pictures.read(card, territory);
    if (draft || title == null || published == null || office == null || faulty) {
      return null;
    }
    return new Practice(
        territory,
        slug,
        title.strip(),
        published,
        updated,
        office.strip(),
        text(organization),
        text(direction),
        levels,
        subjects,
        text(form),
        codes,
        text(resources),
        result,
        conclusion,
        adopted,
        reviewBy,
        files,
        clauses,
        consents.allowsAll(day) ? consents.card() : null,
        card.body().strip(),
        shown,
        movedFrom,
        SourcePosition.of(tree.position().file()));
  }

  private static String text(@Nullable String words) {
    return words == null ? "" : words.strip();
  }

  /** Later than the publication, or a problem. */
  private void notBefore(
      YamlTree tree,
      String key,
      @Nullable LocalDate day,
      @Nullable LocalDate earlier,
      String complaint) {
    if (day != null && earlier != null && day.isBefore(earlier)) {
      error(
          "practice-dates",
          tree.position(key),
          day.toString(),
          complaint + ": " + day + " и " + earlier + ".",
          "Проверьте обе даты.");
    }
  }

  private List<String> subjects(YamlTree tree) {
    List<String> subjects = new ArrayList<>();
    for (String written : tree.optionalStrings("subjects")) {
      String subject = written.strip();
      if (LatinName.of(subject, LONGEST_NAME).isEmpty()) {
        error(
            "practice-subject",
            tree.position("subjects"),
            subject,
            "В названии предмета «" + subject + "» нет ни русской или латинской буквы, ни цифры.",
            "Напишите предмет словом или уберите строку.");
      } else if (subjects.stream().anyMatch(subject::equalsIgnoreCase)) {
        error(
            "practice-subject",
            tree.position("subjects"),
            subject,
            "Предмет «" + subject + "» назван дважды.",
            "Оставьте его один раз.");
      } else {
        subjects.add(subject);
      }
    }
    return subjects;
  }

  private List<String> deficits(YamlTree tree) {
    if (!tree.has("deficits") || !deficits.words().isEmpty()) {
      return tree.optionalChoices("deficits", deficits);
    }
    report.add(
        Problem.warning("practice-deficit")
            .in(territory)
            .at(tree.keyPosition("deficits"))
            .says("Карточка называет дефициты, а списка дефицитов нет.")
            .hint("Заведите файл deficits.yaml в папке content."));
    return List.of();
  }

  private static @Nullable Result result(YamlTree tree) {
    YamlTree result = tree.optionalTree("result");
    if (result == null) {
      return null;
    }
    result.allow("summary", "evidence");
    String summary = result.string("summary");
    String evidence = result.string("evidence");
    return summary == null || evidence == null
        ? null
        : new Result(summary.strip(), evidence.strip());
  }

  private Conclusion conclusion(YamlTree tree) {
    YamlTree conclusion = tree.optionalTree("conclusion");
    if (conclusion == null) {
      return Conclusion.NONE;
    }
    conclusion.allow("verdict", "by", "date");
    String verdict = conclusion.optionalChoice("verdict", PracticeWords.VERDICTS);
    String by = conclusion.optionalString("by");
    LocalDate date = conclusion.optionalDate("date");
    if (verdict == null) {
      return Conclusion.NONE;
    }
    if (!verdict.equals(PracticeWords.NO_CONCLUSION) && (by == null || date == null)) {
      report.add(
          Problem.warning("practice-conclusion")
              .in(territory)
              .at(conclusion.position())
              .says("Не сказано, кто и когда дал заключение.")
              .hint("Допишите «by: …» и «date: …»."));
    }
    return new Conclusion(verdict, text(by), date);
  }

  private List<Adoption> adopted(YamlTree tree) {
    List<Adoption> adopted = new ArrayList<>();
    for (YamlTree each : tree.optionalTrees("adopted")) {
      each.allow("by", "year", "result");
      String by = each.string("by");
      Integer year = each.integer("year");
      String result = each.string("result");
      if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
        error(
            "practice-year",
            each.position("year"),
            year.toString(),
            "Года " + year + " портал не знает.",
            "Напишите год четырьмя цифрами, например 2024.");
      } else if (by != null && year != null && result != null) {
        adopted.add(new Adoption(by.strip(), year, result.strip()));
      }
    }
    return adopted;
  }

  private List<ClauseMention> clauses(YamlTree tree) {
    List<ClauseMention> clauses = new ArrayList<>();
    for (String words : new ClauseKey(references, territory, report).read(tree)) {
      List<Place> places = references == null ? List.of() : references.named(words);
      clauses.add(new ClauseMention(words, places.isEmpty() ? null : places.get(0)));
    }
    return clauses;
  }

  private void error(
      String code, SourcePosition position, String value, String message, String hint) {
    report.add(
        Problem.error(code).in(territory).value(value).at(position).says(message).hint(hint));
  }
}
