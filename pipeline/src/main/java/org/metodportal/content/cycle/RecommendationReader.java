package org.metodportal.content.cycle;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.document.Choices;
import org.metodportal.document.FrontMatter;
import org.metodportal.document.MarkdownFolder;
import org.metodportal.document.PlacedText;
import org.metodportal.document.YamlTree;
import org.metodportal.expression.Condition;
import org.metodportal.expression.ConditionLanguage;
import org.metodportal.expression.ConditionWords;
import org.metodportal.monitoring.recommendation.Audience;
import org.metodportal.monitoring.recommendation.Recommendation;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;
import org.metodportal.registry.PracticeCard;

/** The front matter and body of {@code recommendations/<id>.md}. */
final class RecommendationReader {
  private static final Choices AUDIENCES =
      Choices.of(Arrays.stream(Audience.values()).map(Audience::key).toArray(String[]::new));

  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Pattern DEFICITS = Pattern.compile("\\bdeficits\\b");

  private final FrontMatter document;
  private final YamlTree tree;
  private final MarkdownFolder.Entry entry;
  private final TerritoryPlan plan;
  private final ConditionLanguage language;
  private final ConditionWords words;
  private final Set<String> faultyCards;
  private final ProblemReport report;

  /**
   * @param entry the file
   * @param faultyCards cards with a mistake, which is told where they are
   */
  RecommendationReader(
      MarkdownFolder.Entry entry,
      TerritoryPlan plan,
      ConditionLanguage language,
      ConditionWords words,
      Set<String> faultyCards) {
    this.faultyCards = faultyCards;
    this.entry = entry;
    this.document = entry.document();
    this.tree = document.tree();
    this.plan = plan;
    this.language = language;
    this.words = words;
    this.report = entry.problems();
  }

  /** The recommendation; null after a problem, and for a draft, which is checked all the same. */
  @Nullable Recommendation recommendation() {
    tree.allow("title", "when", "for", "subject", "practices", "programmes", "sample", "draft");
    boolean draft = Boolean.TRUE.equals(tree.optionalFlag("draft"));
    String territory = plan.territory().slug();
    String title = tree.string("title");
    PlacedText when = tree.text("when");
    Condition condition = when == null ? null : language.check(when, words, territory, report);
    String audience = tree.choice("for", AUDIENCES);
    String subject = tree.optionalString("subject");
    boolean teachers = Audience.TEACHERS.key().equals(audience);
    if (teachers && !tree.has("subject")) {
      error("for", "Не сказано, учителям какого предмета это советуют.", "Добавьте «subject: …».");
    }
    if (!teachers && audience != null && tree.has("subject")) {
      error("subject", "Предмет называют только вместе с «for: teachers».", "Уберите эту строку.");
    }
    if (condition != null && audience != null && asksForDeficits(when) && !isTerritory(audience)) {
      report.add(
          Problem.warning("recommendation-deficits")
              .in(territory)
              .at(tree.position("for"))
              .says(
                  "Условие с deficits сбывается только для территории: дефициты публикуются по"
                      + " ней.")
              .hint("Напишите «for: territory» или уберите deficits из условия."));
    }
    List<String> practices = tree.optionalStrings("practices");
    List<String> known = plan.practices().stream().map(PracticeCard::slug).toList();
    boolean spoilt = practices.stream().anyMatch(faultyCards::contains);
    for (int i = 0; i < practices.size(); i++) {
      String practice = practices.get(i);
      if (!known.contains(practice) && !faultyCards.contains(practice)) {
        error(
            tree.position("practices", i),
            "Карточки «" + practice + "» нет в банке практик территории.",
            known.isEmpty()
                ? "Уберите её отсюда: в банке нет ни одной опубликованной карточки."
                : new Choices(known).hint(practice, "Есть карточки"));
      }
    }
    List<String> programmes = tree.optionalStrings("programmes");
    Boolean sample = tree.optionalFlag("sample");
    if (document.body().isBlank()) {
      error("title", "Под ключами нет текста рекомендации.", "Напишите, что и как сделать.");
    }
    return draft
            || spoilt
            || title == null
            || condition == null
            || audience == null
            || report.errors() > 0
        ? null
        : new Recommendation(
            entry.id(),
            territory,
            title,
            condition,
            Arrays.stream(Audience.values())
                .filter(one -> one.key().equals(audience))
                .findFirst()
                .orElseThrow(),
            Objects.requireNonNullElse(subject, ""),
            practices,
            programmes,
            document.body(),
            Boolean.TRUE.equals(sample),
            entry.shown(),
            document.bodyLine());
  }

  private static boolean asksForDeficits(@Nullable PlacedText when) {
    return when != null && DEFICITS.matcher(TEXT.matcher(when.value()).replaceAll("")).find();
  }

  private static boolean isTerritory(String audience) {
    return Audience.TERRITORY.key().equals(audience);
  }

  private void error(String key, String message, String hint) {
    error(tree.position(key), message, hint);
  }

  private void error(SourcePosition position, String message, String hint) {
    report.add(
        Problem.error("recommendation")
            .in(plan.territory().slug())
            .at(position)
            .says(message)
            .hint(hint));
  }
}
