package org.metodportal.publish.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.metodportal.page.change.Change;
import org.metodportal.page.change.ChangeKind;
import org.metodportal.page.change.FigureKey;
import org.metodportal.page.change.PageDigest;
import org.metodportal.page.change.ReleaseChanges;
import org.metodportal.page.change.ReleaseState;
import org.metodportal.publish.disk.FileTree;

/** The memory of a release as a file of its internal folder: {@code state/release.json}. */
public final class ReleaseMemory {
  private static final ObjectMapper JSON =
      new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);

  private ReleaseMemory() {}

  /** A page as it stands in the file; days are ISO 8601. */
  private record StoredPage(String path, String title, String digest, String changed) {}

  private record StoredFigure(String indicator, String place, String row) {}

  private record StoredChange(ChangeKind kind, String text, String path) {}

  private record StoredRelease(String release, String date, List<StoredChange> changes) {}

  private record Stored(
      List<StoredPage> pages,
      @JsonDeserialize(as = TreeMap.class) SortedMap<String, String> indicators,
      List<StoredFigure> figures,
      List<StoredRelease> log) {}

  /** Writes it into a release's internal folder. */
  public static void save(ReleaseState state, Path internal) throws IOException {
    Stored stored =
        new Stored(
            state.pages().values().stream()
                .map(
                    page ->
                        new StoredPage(
                            page.path(), page.title(), page.digest(), page.changed().toString()))
                .toList(),
            state.indicators(),
            state.figures().entrySet().stream()
                .map(
                    figure ->
                        new StoredFigure(
                            figure.getKey().indicator(),
                            figure.getKey().place(),
                            figure.getValue()))
                .sorted(
                    (a, b) -> {
                      int order = a.indicator().compareTo(b.indicator());
                      return order != 0 ? order : a.place().compareTo(b.place());
                    })
                .toList(),
            state.log().stream()
                .map(
                    entry ->
                        new StoredRelease(
                            entry.release(),
                            entry.date().toString(),
                            entry.changes().stream()
                                .map(
                                    change ->
                                        new StoredChange(
                                            change.kind(), change.text(), change.path()))
                                .toList()))
                .toList());
    Files.write(
        Files.createDirectories(internal.resolve("state")).resolve("release.json"),
        (JSON.writeValueAsString(stored) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads it from a release's internal folder.
   *
   * @return {@link ReleaseState#NONE} when the release has none, or one of another version of the
   *     program: then the next release has nothing to compare itself with
   */
  public static ReleaseState load(Path internal) throws IOException {
    Path file = internal.resolve("state").resolve("release.json");
    if (!FileTree.holds(file)) {
      return ReleaseState.NONE;
    }
    Stored stored;
    try {
      stored = JSON.readValue(Files.readAllBytes(file), Stored.class);
    } catch (JsonProcessingException e) {
      return ReleaseState.NONE;
    }
    SortedMap<String, PageDigest> pages = new TreeMap<>();
    for (StoredPage page : stored.pages()) {
      pages.put(
          page.path(),
          new PageDigest(
              page.path(), page.title(), page.digest(), LocalDate.parse(page.changed())));
    }
    Map<FigureKey, String> figures = new HashMap<>();
    for (StoredFigure figure : stored.figures()) {
      figures.put(new FigureKey(figure.indicator(), figure.place()), figure.row());
    }
    return new ReleaseState(
        pages,
        stored.indicators(),
        figures,
        stored.log().stream()
            .map(
                entry ->
                    new ReleaseChanges(
                        entry.release(),
                        LocalDate.parse(entry.date()),
                        entry.changes().stream()
                            .map(change -> new Change(change.kind(), change.text(), change.path()))
                            .toList()))
            .toList());
  }
}
