package org.metodportal.content.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.References;
import org.metodportal.document.Choices;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;
import org.metodportal.registry.Organization;
import org.metodportal.registry.Programme;
import org.metodportal.source.cell.LookupNormalizer;

/**
 * References of a territory's texts to rows of its tables: organizations of cards, measures and
 * answers, programmes of recommendations. A warning each, for tables change without their editors;
 * an empty table is told elsewhere, once.
 */
public final class ReferenceCheck {
  /** How the place of a group begins when it is one of the act, not of a plan. */
  private static final Pattern CLAUSE =
      Pattern.compile("(?iu)(?:пп?|пункт[а-я]*|разд(?:ел[а-я]*)?|прил(?:ожени[а-я]*)?)\\.?\\s");

  private final CheckMemory memory;
  private final Path folder;
  private final String shown;
  private final String territory;
  private final Collection<Organization> organizations;
  private final @Nullable References references;
  private final Collection<Programme> programmes;
  private final ProblemReport report;

  /**
   * @param content the content folder
   * @param shown the same as messages name it
   * @param organizations rows of the territory's table
   * @param programmes rows of the territory's table
   * @param references where clauses of the territory's act lead; null when it has none
   * @param memory keys that were read before
   */
  public ReferenceCheck(
      Path content,
      String shown,
      String territory,
      Collection<Organization> organizations,
      Collection<Programme> programmes,
      @Nullable References references,
      CheckMemory memory,
      ProblemReport report) {
    this.memory = memory;
    this.folder = content.resolve(territory);
    this.shown = shown + "/" + territory;
    this.territory = territory;
    this.organizations = organizations;
    this.programmes = programmes;
    this.references = references;
    this.report = report;
  }

  /**
   * Reports references that lead nowhere.
   *
   * @throws IOException when the disk fails
   */
  public void check() throws IOException {
    if (references != null) {
      References places = references;
      each("indicators", (keys, problems) -> clause(keys, places, problems));
      criteria(places);
    }
    if (!organizations.isEmpty()) {
      each("practices", this::organization);
      each("measures", this::addressees);
      each("replies", this::organization);
    }
    if (!programmes.isEmpty()) {
      each("recommendations", this::programmes);
    }
  }

  /** Keys of every file of a folder; what its own reader says of them is not said again. */
  private void each(String name, BiConsumer<YamlTree, ProblemReport> check) throws IOException {
    Path cards = folder.resolve(name);
    if (!Files.isDirectory(cards)) {
      return;
    }
    List<String> files;
    try (Stream<Path> all = Files.list(cards)) {
      files =
          all.map(file -> String.valueOf(file.getFileName()))
              .filter(file -> file.endsWith(".md") && !UnreadFiles.isLeftover(file))
              .sorted(CodePointOrder.ORDER)
              .toList();
    }
    for (String file : files) {
      YamlTree tree = memory.keys(cards.resolve(file), shown + "/" + name + "/" + file, territory);
      if (tree != null) {
        check.accept(tree, report);
      }
    }
  }

  /** Clauses of the groups of indicators in {@code territory.yaml}. */
  private void criteria(References places) {
    Path file = folder.resolve("territory.yaml");
    YamlTree tree = YamlTree.read(file, shown + "/territory.yaml", territory, new ProblemReport());
    if (tree != null) {
      tree.optionalTrees("criteria").stream()
          .filter(one -> CLAUSE.matcher(String.valueOf(one.optionalString("clause"))).lookingAt())
          .forEach(one -> clause(one, places, report));
    }
  }

  private void clause(YamlTree indicator, References places, ProblemReport problems) {
    String written = indicator.optionalString("clause");
    if (written != null && places.named(written).isEmpty()) {
      problems.add(
          Problem.warning("dangling-reference")
              .in(territory)
              .value(written)
              .at(indicator.position("clause"))
              .says("Пункт «" + written + "» никуда не ведёт: такого места в документе нет.")
              .hint("Напишите его как ссылку, например «п. 3.4» или «разд. 2, п. 1»."));
    }
  }

  private void organization(YamlTree card, ProblemReport problems) {
    String written = card.optionalString("organization");
    if (written != null) {
      organization(card.position("organization"), written, problems);
    }
  }

  private void addressees(YamlTree measure, ProblemReport problems) {
    YamlTree addressees = measure.has("for") ? measure.optionalTree("for") : null;
    if (addressees != null) {
      List<String> named = addressees.optionalStrings("organizations");
      for (int i = 0; i < named.size(); i++) {
        organization(addressees.position("organizations", i), named.get(i), problems);
      }
    }
  }

  private void organization(SourcePosition position, String written, ProblemReport problems) {
    Set<String> known =
        organizations.stream()
            .map(Organization::spelling)
            .collect(Collectors.toCollection(TreeSet::new));
    if (known.contains(written.strip())) {
      return;
    }
    String meant =
        organizations.stream()
            .filter(
                one ->
                    one.name().equalsIgnoreCase(written.strip())
                        || LookupNormalizer.normalize(one.spelling())
                            .equals(LookupNormalizer.normalize(written)))
            .map(Organization::spelling)
            .findFirst()
            .orElse("");
    problems.add(
        Problem.warning("organization-unknown")
            .in(territory)
            .value(written)
            .at(position)
            .says("Организации «" + written + "» нет в таблице organizations.")
            .hint(
                meant.isEmpty()
                    ? near(written, known, "Напишите код из её столбца org_id.")
                    : "Напишите её код, как в таблице: «" + meant + "»."));
  }

  private void programmes(YamlTree recommendation, ProblemReport problems) {
    List<String> named = recommendation.optionalStrings("programmes");
    for (int i = 0; i < named.size(); i++) {
      String written = named.get(i);
      boolean titled = programmes.stream().anyMatch(one -> one.title().equals(written));
      if (titled) {
        continue;
      }
      List<String> titles = new ArrayList<>();
      String coded = "";
      for (Programme one : programmes) {
        titles.add(one.title());
        if (LookupNormalizer.normalize(one.spelling())
            .equals(LookupNormalizer.normalize(written.strip()))) {
          coded = one.title();
        }
      }
      problems.add(
          Problem.warning("programme-unknown")
              .in(territory)
              .value(written)
              .at(recommendation.position("programmes", i))
              .says(
                  coded.isEmpty()
                      ? "Программы «" + written + "» нет в таблице programmes."
                      : "«" + written + "» — код программы, а читателю нужно её название.")
              .hint(
                  coded.isEmpty()
                      ? near(written, titles, "Напишите название программы, как в таблице.")
                      : "Напишите «" + coded + "»."));
    }
  }

  private static String near(String written, Collection<String> known, String otherwise) {
    return new Choices(List.copyOf(known))
        .nearest(written.strip())
        .map(word -> "Возможно, вы имели в виду «" + word + "».")
        .orElse(otherwise);
  }
}
