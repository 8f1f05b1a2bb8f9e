package org.metodportal.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.metodportal.cli.option.Console;
import org.metodportal.cli.option.OutputOptions;
import org.metodportal.cli.option.SiteOptions;
import org.metodportal.publish.release.ReleaseManifest;
import org.metodportal.publish.release.Releases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares the release shown with its manifest, file by file. */
@Command(name = "verify", description = "сверить показанный выпуск с его списком файлов")
final class VerifyCommand implements Callable<Integer> {
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final SiteOptions site = new SiteOptions();

  @Override
  public Integer call() throws IOException {
    Console console = output.console();
    Releases releases = site.releases();
    String shown = releases.currentId();
    ReleaseManifest manifest =
        shown == null ? null : ReleaseManifest.read(releases.publicFolder(shown));
    if (shown == null || manifest == null) {
      console.insist(
          shown == null
              ? "Здесь ещё ничего не опубликовано."
              : "У выпуска " + shown + " нет целого списка файлов " + ReleaseManifest.FILE + ".");
      return Exit.PROBLEMS;
    }
    List<String> differences = manifest.differences(releases.publicFolder(shown));
    differences.forEach(line -> console.insist(shown + "/" + line));
    console.result(
        differences.isEmpty()
            ? "Выпуск " + shown + " цел: файлов " + manifest.files().size() + "."
            : "Выпуск " + shown + " изменён: расхождений " + differences.size() + ".");
    ObjectNode summary = JsonNodeFactory.instance.objectNode().put("release", shown);
    differences.forEach(summary.putArray("differences")::add);
    console.json(summary);
    return differences.isEmpty() ? Exit.DONE : Exit.PROBLEMS;
  }
}
