package org.metodportal.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.metodportal.cli.option.Console;
import org.metodportal.cli.option.OutputOptions;
import org.metodportal.cli.option.SiteOptions;
import org.metodportal.page.change.ReleaseChanges;
import org.metodportal.publish.release.ReleaseId;
import org.metodportal.publish.release.ReleaseManifest;
import org.metodportal.publish.release.ReleaseMemory;
import org.metodportal.publish.release.Releases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the releases that are kept, newest first. */
@Command(name = "releases", description = "перечислить выпуски: день, размер, что изменилось")
final class ReleasesCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1_000_000;

  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final SiteOptions site = new SiteOptions();

  @Override
  public Integer call() throws IOException {
    Console console = output.console();
    Releases releases = site.releases();
    String shown = releases.currentId();
    List<ReleaseId> all = releases.all();
    ObjectNode summary = JsonNodeFactory.instance.objectNode();
    ArrayNode listed = summary.putArray("releases");
    for (int i = all.size() - 1; i >= 0; i--) {
      ObjectNode release = describe(all.get(i), i == 0, releases, shown);
      listed.add(release);
      console.result(line(release));
    }
    if (all.isEmpty()) {
      console.result("Здесь ещё ничего не опубликовано.");
    }
    console.json(summary);
    return Exit.DONE;
  }

  private static ObjectNode describe(
      ReleaseId id, boolean oldest, Releases releases, @Nullable String shown) throws IOException {
    String name = id.toString();
    ObjectNode release = JsonNodeFactory.instance.objectNode();
    release.put("id", name).put("day", id.day().toString()).put("shown", name.equals(shown));
    ReleaseManifest manifest = ReleaseManifest.read(releases.publicFolder(name));
    if (manifest != null) {
      release.put("files", manifest.files().size()).put("bytes", manifest.totalSize());
    }
    release.put("changed", changed(name, oldest, releases));
    return release;
  }

  /** What the release changed against the one before it, in words. */
  private static String changed(String id, boolean oldest, Releases releases) throws IOException {
    List<ReleaseChanges> log = ReleaseMemory.load(releases.internalFolder(id)).log();
    if (oldest && log.isEmpty()) {
      return "первый выпуск";
    }
    return log.stream()
        .filter(entry -> entry.release().equals(id))
        .map(ReleasesCommand::words)
        .findFirst()
        .orElse("без изменений");
  }

  private static String words(ReleaseChanges entry) {
    return entry.kind().title() + ", изменений: " + entry.changes().size();
  }

  private static String line(ObjectNode release) {
    String size =
        release.has("bytes")
            ? String.format(
                Locale.forLanguageTag("ru"), "%.1f МБ", release.get("bytes").asLong() / MEGABYTE)
            : "без списка файлов";
    return (release.get("shown").asBoolean() ? "→ " : "  ")
        + release.get("id").asText()
        + "  "
        + size
        + "  "
        + release.get("changed").asText();
  }
}
