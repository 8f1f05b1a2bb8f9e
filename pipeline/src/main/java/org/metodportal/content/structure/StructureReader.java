package org.metodportal.content.structure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.CitedPlace;
import org.metodportal.content.regulation.CitedPlaces;
import org.metodportal.document.Choices;
import org.metodportal.document.TextFile;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** Reads {@code content/<territory>/structure.yaml}; a body with a mistake is left out. */
public final class StructureReader {
  private static final Choices LEVELS =
      new Choices(List.of(BodyLevel.values()).stream().map(BodyLevel::word).toList());
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final String territory;
  private final CitedPlaces places;
  private final Choices kinds;

  /** Whether every body has an id of its own; else one that is missed may be it. */
  private boolean allKnown = true;

  private final ProblemReport report;
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<Set<String>, Integer> pairs = new HashMap<>();
  private final List<Body> bodies = new ArrayList<>();
  private final List<Cooperation> cooperations = new ArrayList<>();

  private StructureReader(
      String territory, CitedPlaces places, Choices kinds, ProblemReport report) {
    this.territory = territory;
    this.places = places;
    this.kinds = kinds;
    this.report = report;
  }

  /**
   * The structure of a territory.
   *
   * @param content the content folder
   * @param shown the content folder as messages name it
   * @param territory slug
   * @param places where references to the territory's act lead
   * @param kinds what bodies may be
   * @return null when there is no such file, or when it has no body without a mistake
   */
  public static @Nullable Structure read(
      Path content,
      String shown,
      String territory,
      CitedPlaces places,
      Choices kinds,
      ProblemReport report) {
    Path path = content.resolve(territory).resolve("structure.yaml");
    if (!TextFile.stands(path)) {
      return null;
    }
    YamlTree tree =
        YamlTree.read(path, shown + "/" + territory + "/structure.yaml", territory, report);
    if (tree == null) {
      return null;
    }
    tree.allow("introduction", "note", "bodies");
    String introduction = tree.optionalString("introduction");
    String note = tree.optionalString("note");
    StructureReader file = new StructureReader(territory, places, kinds, report);
    List<YamlTree> entries = tree.trees("bodies");
    for (YamlTree entry : entries) {
      file.addBody(entry);
    }
    for (YamlTree entry : entries) {
      file.addCooperations(entry);
    }
    return file.bodies.isEmpty()
        ? null
        : new Structure(
            introduction == null ? "" : introduction,
            note == null ? "" : note,
            file.bodies,
            file.cooperations);
  }

  private void addBody(YamlTree entry) {
    long before = report.errors();
    entry.allow("id", "name", "short", "level", "kind", "clause", "functions", "works_with");
    String id = entry.string("id");
    String name = entry.string("name");
    String shortName = entry.optionalString("short");
    String level = entry.choice("level", LEVELS);
    String kind = entry.choice("kind", kinds);
    CitedPlace clause = clause(entry);
    List<BodyFunction> functions = new ArrayList<>();
    for (YamlTree function : entry.optionalTrees("functions")) {
      function.allow("text", "clause");
      String text = function.string("text");
      CitedPlace said = clause(function);
      if (text != null) {
        functions.add(new BodyFunction(text, said));
      }
    }
    checkId(entry, id);
    String shown = shortName == null ? name : shortName;
    if (shown != null && shown.length() > Body.LONGEST_SHORT) {
      error(
          entry.position(shortName == null ? "name" : "short"),
          "structure-short",
          "Имя «" + shown + "» не поместится на схеме.",
          "Добавьте строку «short: …» не длиннее " + Body.LONGEST_SHORT + " знаков.");
    }
    if (id != null
        && name != null
        && shown != null
        && level != null
        && kind != null
        && report.errors() == before) {
      bodies.add(
          new Body(
              id,
              name,
              shown,
              BodyLevel.values()[LEVELS.words().indexOf(level)],
              kind,
              clause,
              functions));
    }
  }

  private void checkId(YamlTree entry, @Nullable String id) {
    if (id == null) {
      allKnown = false;
      return;
    }
    if (!ID.matcher(id).matches()) {
      error(
          entry.position("id"),
          "structure-id",
          "Код «" + id + "» не годится.",
          "Начните со строчной латинской буквы, дальше — буквы, цифры и дефис: rmo-fiziki.");
      allKnown = false;
      return;
    }
    Integer first = lines.putIfAbsent(id, entry.position().line());
    if (first != null) {
      allKnown = false;
      error(
          entry.position("id"),
          "structure-repeated",
          "Код «" + id + "» уже стоит в строке " + first + ".",
          "Дайте каждому органу свой код.");
    }
  }

  private void addCooperations(YamlTree entry) {
    String from = entry.optionalString("id");
    for (YamlTree with : entry.optionalTrees("works_with")) {
      with.allow("body", "how", "clause");
      String to = with.string("body");
      String how = with.string("how");
      CitedPlace clause = clause(with);
      if (from == null || to == null || how == null) {
        continue;
      }
      if (!lines.containsKey(to) && !allKnown) {
        continue;
      }
      if (!lines.containsKey(to)) {
        error(
            with.position("body"),
            "structure-dangling",
            "Органа с кодом «" + to + "» в этом файле нет.",
            new Choices(lines.keySet().stream().sorted().toList()).hint(to, "Допустимые коды"));
      } else if (to.equals(from)) {
        error(
            with.position("body"),
            "structure-self",
            "Орган «" + to + "» назван в своём же списке «works_with».",
            "Назовите того, с кем он работает.");
      } else if (isNew(from, to, with) && stands(from) && stands(to)) {
        cooperations.add(new Cooperation(from, to, how, clause));
      }
    }
  }

  private boolean isNew(String from, String to, YamlTree with) {
    Integer first = pairs.putIfAbsent(Set.of(from, to), with.position().line());
    if (first != null) {
      error(
          with.position("body"),
          "structure-pair",
          "Связь «" + from + "» и «" + to + "» уже описана в строке " + first + ".",
          "Опишите её один раз: страница покажет её у обоих.");
    }
    return first == null;
  }

  /** Whether the body was read without a mistake. */
  private boolean stands(String id) {
    return bodies.stream().anyMatch(body -> body.id().equals(id));
  }

  private @Nullable CitedPlace clause(YamlTree entry) {
    String words = entry.optionalString("clause");
    return words == null ? null : places.find(words, entry.position("clause"));
  }

  private void error(SourcePosition position, String code, String message, String hint) {
    report.add(Problem.error(code).in(territory).at(position).says(message).hint(hint));
  }
}
