package org.metodportal.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.metodportal.cli.option.Console;
import org.metodportal.cli.option.OutputOptions;
import org.metodportal.cli.option.SiteOptions;
import org.metodportal.publish.release.ReleaseId;
import org.metodportal.publish.release.ReleaseManifest;
import org.metodportal.publish.release.Releases;
import org.metodportal.publish.release.SiteLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows an earlier release again; only one that is still what its manifest says. */
@Command(name = "rollback", description = "показать прежний выпуск")
final class RollbackCommand implements Callable<Integer> {
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final SiteOptions site = new SiteOptions();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(names = "--to", paramLabel = "ВЫПУСК", description = "какой выпуск (предыдущий)")
  private @Nullable String to;

  @Override
  public Integer call() throws IOException {
    Console console = output.console();
    Releases releases = site.releases();
    ReleaseId target = target(releases);
    try (SiteLock lock = releases.lock(Main.clock())) {
      return show(target.toString(), console, releases, lock);
    } catch (SiteLock.Held held) {
      console.refuse(
          "Выпуск не сменён: этот сайт сейчас меняет " + held.holder() + ". Дождитесь его конца.");
      return Exit.LOCKED;
    }
  }

  private static int show(String id, Console console, Releases releases, SiteLock lock)
      throws IOException {
    ReleaseManifest manifest = ReleaseManifest.read(releases.publicFolder(id));
    if (manifest == null) {
      console.insist("У выпуска " + id + " нет списка файлов, целость не проверена.");
    } else {
      List<String> differences = manifest.differences(releases.publicFolder(id));
      if (!differences.isEmpty()) {
        differences.forEach(line -> console.insist(id + "/" + line));
        console.refuse("Выпуск " + id + " повреждён. Показанный до этого остаётся.");
        return Exit.REFUSED;
      }
    }
    releases.show(id, lock);
    console.say("Показан выпуск " + id + ".");
    return Exit.DONE;
  }

  private ReleaseId target(Releases releases) throws IOException {
    List<ReleaseId> all = releases.all();
    String asked = to;
    if (asked == null) {
      Optional<ReleaseId> previous = releases.previous();
      return previous.orElseThrow(() -> wrong("Выпуска раньше показанного нет. " + have(all)));
    }
    return ReleaseId.parse(asked)
        .filter(all::contains)
        .orElseThrow(() -> wrong("Нет выпуска «" + asked + "». " + have(all)));
  }

  private static String have(List<ReleaseId> all) {
    return all.isEmpty()
        ? "Здесь ещё ничего не опубликовано."
        : "Есть: " + String.join(", ", all.stream().map(ReleaseId::toString).toList()) + ".";
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
