package org.metodportal.content.programme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.practice.Deficits;
import org.metodportal.document.Choices;
import org.metodportal.document.TextFile;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;
import org.metodportal.registry.Programme;
import org.metodportal.source.cell.LookupNormalizer;

/**
 * What editors say of a territory's programmes.
 *
 * @param notes by normalised identifier, in the order of the file
 * @param named programmes that the plan names beside those of the table, in the order of the file
 */
public record ProgrammeNotes(Map<String, ProgrammeNote> notes, List<NamedProgramme> named) {
  /** Nothing said. */
  public static final ProgrammeNotes NONE = new ProgrammeNotes(Map.of(), List.of());

  /** Copies the notes in their order. */
  public ProgrammeNotes {
    named = List.copyOf(named);
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
  }

  /**
   * Reads {@code content/<territory>/programmes.yaml}; an entry with a mistake is left out.
   *
   * @param shown the content folder as messages name it
   * @param territory slug
   * @param deficits the codes that notes may name; any when there is no list
   * @return {@link #NONE} when there is no such file, or after a problem with the whole of it
   */
  public static ProgrammeNotes read(
      Path content, String shown, String territory, Deficits deficits, ProblemReport report) {
    Path path = content.resolve(territory).resolve("programmes.yaml");
    if (!TextFile.stands(path)) {
      return NONE;
    }
    YamlTree tree =
        YamlTree.read(path, shown + "/" + territory + "/programmes.yaml", territory, report);
    if (tree == null) {
      return NONE;
    }
    tree.allow("programmes", "named");
    Map<String, ProgrammeNote> notes = new LinkedHashMap<>();
    for (YamlTree entry : tree.trees("programmes")) {
      long before = report.errors();
      ProgrammeNote note = note(entry, territory, deficits.codes(), report);
      if (note == null) {
        continue;
      }
      ProgrammeNote first = notes.get(note.id());
      if (first != null) {
        report.add(
            Problem.error("programme-repeated")
                .in(territory)
                .value(note.spelling())
                .at(note.position())
                .says(
                    "О программе «"
                        + note.spelling()
                        + "» уже сказано в строке "
                        + first.position().line()
                        + ".")
                .hint("Соберите всё о ней в одном месте."));
      } else if (report.errors() == before) {
        notes.put(note.id(), note);
      }
    }
    return new ProgrammeNotes(notes, named(tree));
  }

  private static List<NamedProgramme> named(YamlTree tree) {
    List<NamedProgramme> named = new ArrayList<>();
    for (YamlTree entry : tree.optionalTrees("named")) {
      entry.allow("title", "event");
      String title = entry.string("title");
      String event = entry.string("event");
      if (title != null && event != null) {
        named.add(new NamedProgramme(title, event, entry.position("event")));
      }
    }
    return named;
  }

  private static @Nullable ProgrammeNote note(
      YamlTree entry, String territory, Choices codes, ProblemReport report) {
    entry.allow("id", "deficits", "note");
    String id = entry.string("id");
    String note = entry.optionalString("note");
    List<String> written = entry.optionalStrings("deficits");
    for (String code : written) {
      if (!codes.words().isEmpty() && !codes.words().contains(code)) {
        report.add(
            Problem.error("yaml-unknown-value")
                .in(territory)
                .value(code)
                .at(entry.position("deficits"))
                .says("Дефицита «" + code + "» портал не знает.")
                .hint(codes.hint(code, "Допустимые коды")));
      }
    }
    if (written.isEmpty() && note == null) {
      report.add(
          Problem.error("programme-empty")
              .in(territory)
              .at(entry.position())
              .says("О программе ничего не сказано.")
              .hint("Перечислите дефициты в «deficits» или напишите «note»."));
    }
    if (id == null) {
      return null;
    }
    return new ProgrammeNote(
        LookupNormalizer.normalize(id.strip()),
        id,
        codes.words().isEmpty()
            ? List.copyOf(written)
            : codes.words().stream().filter(written::contains).toList(),
        note == null ? "" : note,
        entry.position("id"));
  }

  /** What is said of the programme; null when nothing is. */
  public @Nullable ProgrammeNote of(Programme programme) {
    return notes.get(programme.id());
  }

  /** Codes of the deficits that the programme answers, in the order of the list. */
  public List<String> deficits(Programme programme) {
    ProgrammeNote note = of(programme);
    return note == null ? List.of() : note.deficits();
  }

  /**
   * Warnings about programmes that the territory's table does not have; none when it has not a
   * single one, which is told elsewhere.
   */
  public List<Problem> unknown(Collection<Programme> programmes, String territory) {
    Set<String> known = programmes.stream().map(Programme::id).collect(Collectors.toSet());
    Choices spellings =
        new Choices(
            programmes.stream()
                .map(Programme::spelling)
                .sorted(Comparator.naturalOrder())
                .toList());
    List<Problem> problems = new ArrayList<>();
    if (programmes.isEmpty()) {
      return problems;
    }
    for (ProgrammeNote note : notes.values()) {
      if (!known.contains(note.id())) {
        SourcePosition position = note.position();
        problems.add(
            Problem.warning("programme-unknown")
                .in(territory)
                .value(note.spelling())
                .at(position)
                .says("Программы «" + note.spelling() + "» нет в таблице программ.")
                .hint(
                    spellings
                        .nearest(note.spelling())
                        .map(word -> "Возможно, вы имели в виду «" + word + "».")
                        .orElse("Проверьте код или уберите запись.")));
      }
    }
    return problems;
  }
}
