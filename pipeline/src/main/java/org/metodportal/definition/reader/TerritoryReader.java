package org.metodportal.definition.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.Accent;
import org.metodportal.definition.ClosingDay;
import org.metodportal.definition.Territory;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** The keys of {@code territory.yaml}. */
final class TerritoryReader {
  /** The picture of the territory, which is read with its texts. */
  private static final String LOGO = "logo";

  private static final Pattern OKTMO = Pattern.compile("\\d{8}(\\d{3})?");
  static final String NAME = "territory.yaml";

  private static final String DRAFT = "draft";

  private static final int USUAL_THRESHOLD = 5;
  private static final int SMALLEST_THRESHOLD = 3;
  private static final int LARGEST_THRESHOLD = 100;
  private static final Pattern LOCATIVE = Pattern.compile("(?:в|во|на)\\s");
  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

  private final YamlTree tree;
  private final String slug;
  private final ProblemReport report;
  private @Nullable Territory standIn;

  TerritoryReader(YamlTree tree, String slug, ProblemReport report) {
    this.tree = tree;
    this.slug = slug;
    this.report = report;
  }

  /** The territory; null after a problem. */
  @Nullable Territory territory() {
    tree.allow(
        "name",
        "genitive",
        "locative",
        "level",
        "oktmo",
        "accent",
        "opening_year",
        "in_force_from",
        "act",
        "disclosure",
        "closes",
        "criteria",
        LOGO,
        DRAFT);
    String name = tree.string("name");
    String genitive = tree.string("genitive");
    String locative = tree.string("locative");
    if (locative != null && !LOCATIVE.matcher(locative).lookingAt()) {
      error(
          "locative",
          "«" + locative + "» не продолжает фразу «педагоги …».",
          "Начните с «в» или «на»: «в Новом районе».");
    }
    String level = tree.choice("level", Territory.LEVELS);
    String oktmo = oktmo();
    String accent = accent();
    Integer openingYear = tree.optionalInteger("opening_year");
    if (openingYear != null && !PlausibleYear.plausible(openingYear)) {
      error("opening_year", "Год «" + openingYear + "» похож на опечатку.", PlausibleYear.HINT);
    }
    Integer inForceFrom = tree.optionalInteger("in_force_from");
    if (inForceFrom != null && !PlausibleYear.plausible(inForceFrom)) {
      error("in_force_from", "Год «" + inForceFrom + "» похож на опечатку.", PlausibleYear.HINT);
    }
    int threshold = threshold();
    ClosingDay closes = closes();
    Territory.Act act = act();
    long beforeCriteria = report.errors();
    List<Territory.Criterion> criteria = criteria();
    if (criteria.isEmpty() && report.errors() == beforeCriteria) {
      error(
          "criteria",
          "У территории нет ни одной группы показателей.",
          "Назовите хотя бы одну: id, title и clause.");
    }
    standIn =
        report.errors() > beforeCriteria
            ? null
            : new Territory(
                slug,
                slug,
                slug,
                slug,
                "",
                "",
                openingYear,
                threshold,
                new Territory.Act("", "", "", LocalDate.EPOCH, ""),
                criteria);
    if (name == null
        || genitive == null
        || locative == null
        || level == null
        || accent == null
        || act == null
        || report.errors() > 0) {
      return null;
    }
    return new Territory(
        slug,
        name,
        genitive,
        locative,
        level,
        oktmo,
        accent,
        openingYear,
        inForceFrom == null ? act.date().getYear() : inForceFrom,
        threshold,
        closes,
        act,
        criteria);
  }

  /**
   * What indicators of a territory with a mistake are checked against, so that their own mistakes
   * are told in the same run; never shown. Null when its groups of indicators are not known, and
   * before {@link #territory} was called.
   */
  @Nullable Territory standIn() {
    return standIn;
  }

  /** Whether the territory is checked and not published yet. */
  boolean draft() {
    return Boolean.TRUE.equals(tree.optionalFlag(DRAFT));
  }

  /** Empty when it is not named; a wrong one is reported. */
  private String oktmo() {
    String written = tree.optionalString("oktmo");
    if (written == null) {
      return "";
    }
    String code = written.replace(" ", "");
    if (!OKTMO.matcher(code).matches()) {
      error(
          "oktmo",
          "«" + written + "» — не код ОКТМО: в нём 8 или 11 цифр.",
          "Возьмите код из классификатора и напишите его в кавычках: \"33000000\".");
    }
    return code;
  }

  private @Nullable String accent() {
    String written = tree.string("accent");
    if (written == null || Accent.NAMES.words().contains(written)) {
      return written;
    }
    Accent accent = Accent.written(written).orElse(null);
    if (accent == null) {
      error(
          "accent",
          "«" + written + "» — не цвет.",
          Accent.NAMES.hint(written, "Готовые цвета")
              + " Свой цвет пишут в кавычках шестью знаками: \"#0a6466\".");
      return null;
    }
    if (accent.contrastOnLight() < Accent.READABLE) {
      error(
          "accent",
          "Цвет " + written + " на светлой странице не прочесть: он слишком бледный.",
          "Ближайший, который читается, — \"" + accent.onLight().hex() + "\".");
      return null;
    }
    return accent.name();
  }

  private int threshold() {
    YamlTree disclosure = tree.optionalTree("disclosure");
    if (disclosure == null) {
      return USUAL_THRESHOLD;
    }
    disclosure.allow("threshold");
    Integer threshold = disclosure.optionalInteger("threshold");
    if (threshold == null) {
      return USUAL_THRESHOLD;
    }
    if (threshold < SMALLEST_THRESHOLD || threshold > LARGEST_THRESHOLD) {
      report.add(
          Problem.error("territory-threshold")
              .in(slug)
              .at(disclosure.position("threshold"))
              .says("Порог раскрытия — от 3 до 100 человек, а написано «" + threshold + "».")
              .hint("Напишите, например, 5."));
    }
    return threshold;
  }

  private ClosingDay closes() {
    String written = tree.optionalString("closes");
    if (written == null) {
      return ClosingDay.USUAL;
    }
    return ClosingDay.parse(written.strip())
        .orElseGet(
            () -> {
              error(
                  "closes",
                  "День «" + written + "», в который закрывается год, портал не понял.",
                  "Напишите месяц и число следующего года, например 03-01 — первое марта."
                      + " 29 февраля не годится: оно есть не каждый год.");
              return ClosingDay.USUAL;
            });
  }

  private Territory.@Nullable Act act() {
    YamlTree act = tree.tree("act");
    if (act == null) {
      return null;
    }
    act.allow("kind", "authority", "number", "date", "title");
    String kind = act.string("kind");
    String authority = act.string("authority");
    String number = act.string("number");
    LocalDate date = act.date("date");
    String title = act.string("title");
    return kind == null || authority == null || number == null || date == null || title == null
        ? null
        : new Territory.Act(kind, authority, number, date, title);
  }

  private List<Territory.Criterion> criteria() {
    List<Territory.Criterion> criteria = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlTree entry : tree.trees("criteria")) {
      entry.allow("id", "title", "clause");
      String id = entry.string("id");
      String title = entry.string("title");
      String clause = entry.optionalString("clause");
      if (id != null && !ID.matcher(id).matches()) {
        error(
            entry.position("id"),
            "Ключ группы «" + id + "» пишут строчной латиницей.",
            "Оставьте латинские буквы, цифры и дефисы.");
      } else if (id != null && !ids.add(id)) {
        error(
            entry.position("id"),
            "Группа «" + id + "» уже есть выше.",
            "Дайте этой группе другой id.");
      }
      if (id != null && title != null) {
        criteria.add(new Territory.Criterion(id, title, Objects.requireNonNullElse(clause, "")));
      }
    }
    return List.copyOf(criteria);
  }

  private void error(String key, String message, String hint) {
    error(tree.position(key), message, hint);
  }

  private void error(SourcePosition position, String message, String hint) {
    report.add(Problem.error("territory-value").in(slug).at(position).says(message).hint(hint));
  }
}
