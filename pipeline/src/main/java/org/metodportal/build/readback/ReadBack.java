package org.metodportal.build.readback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.metodportal.build.WrittenSite;
import org.metodportal.build.read.PortalData;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.check.PersonalData;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.indicator.Figure;
import org.metodportal.problem.Problem;
import org.metodportal.publish.Parallel;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.publish.readback.PublicFile;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.table.PersonalCells;

/** Reads a finished public folder as an outsider does, and finds what it must not say. */
public final class ReadBack {
  private static final String IDENTIFIER = "person_id";
  private static final String PERSONAL_COLUMN = "personal-column";

  private final FigureTraces figures;
  private final PersonTraces persons;
  private final ReadBefore toRemember;

  /** Texts that tell of no person: menus and headings stand on every page. */
  private final Set<String> clean = ConcurrentHashMap.newKeySet();

  private ReadBack(Map<String, HiddenFigures> hidden, PersonTraces persons, Set<String> own) {
    this.figures = new FigureTraces(hidden);
    this.persons = persons;
    SortedMap<String, Set<String>> keys = new TreeMap<>();
    hidden.forEach((slug, of) -> keys.put(slug, of.keys()));
    toRemember = new ReadBefore(ReadBefore.RULES, !persons.knowsPersonalValues(), own, keys);
  }

  /**
   * What must not be said of the persons behind a site.
   *
   * @throws IOException when a table cannot be read again
   */
  public static ReadBack of(WrittenSite site) throws IOException {
    Map<String, PublicCounts> counts = new TreeMap<>();
    site.data().published().forEach((slug, of) -> counts.put(slug, of.data().counts()));
    return of(site.portal(), site.data(), site.figures(), counts);
  }

  static ReadBack of(
      PortalDescription portal,
      PortalData data,
      List<Figure> published,
      Map<String, PublicCounts> counts)
      throws IOException {
    Set<String> own = contacts(portal);
    return new ReadBack(
        HiddenFigures.of(data, published, counts), new PersonTraces(personalCells(data), own), own);
  }

  /** Identifiers of staff, and personal columns of whatever file has them. */
  private static List<PersonalCells> personalCells(PortalData data) throws IOException {
    Set<String> withPersons = new HashSet<>();
    for (Problem problem : data.problems().sorted()) {
      if (problem.code().equals(PERSONAL_COLUMN)) {
        withPersons.add(problem.position().file());
      }
    }
    List<DataFile> files =
        data.files().stream()
            .filter(file -> file.table() == Table.STAFF || withPersons.contains(file.shown()))
            .toList();
    return Parallel.each(
        files,
        file -> {
          TableSchema schema = data.schemas().get(file.table());
          return schema == null
              ? new PersonalCells(Set.of(), Set.of())
              : PersonalCells.read(file, schema, IDENTIFIER);
        });
  }

  private static Set<String> contacts(PortalDescription portal) {
    Set<String> own = new HashSet<>();
    List<String> declared = new ArrayList<>(portal.contacts());
    declared.add(portal.details().phone());
    declared.add(portal.details().email());
    declared.forEach(line -> own.addAll(PersonalData.contacts(line)));
    return own;
  }

  /** What the next release is to know of this reading. */
  public ReadBefore toRemember() {
    return toRemember;
  }

  /**
   * Reads every file of a folder but those that are passed over.
   *
   * @param passed whether a file was read before, with the same fingerprint
   * @throws IOException when a file cannot be read
   */
  public List<Trace> of(Path folder, Predicate<String> passed) throws IOException {
    List<String> paths =
        FileTree.names(folder).stream().filter(path -> !passed.test(path)).toList();
    Collection<Trace> traces = new TreeSet<>();
    Parallel.each(paths, path -> in(folder, path)).forEach(traces::addAll);
    return List.copyOf(traces);
  }

  /** What a file says that it must not, by place. */
  private Set<Trace> in(Path folder, String path) throws IOException {
    Set<Trace> traces = new TreeSet<>();
    PublicFile.read(
        folder,
        path,
        passage -> {
          if (!clean.contains(passage.text())) {
            Set<String> told = persons.in(passage.text());
            told.forEach(found -> traces.add(new Trace(path, passage.place(), found)));
            if (told.isEmpty()) {
              clean.add(passage.text());
            }
          }
          for (String found : figures.in(path, passage)) {
            traces.add(new Trace(path, passage.place(), found));
          }
        });
    return traces;
  }
}
