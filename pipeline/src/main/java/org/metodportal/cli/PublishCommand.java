package org.metodportal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.PortalDescription;
import org.metodportal.publish.LastGood;
import org.metodportal.publish.Releases;
import org.metodportal.publish.RunRecord;
import org.metodportal.publish.Stages;
import org.metodportal.publish.TemplateFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Builds the portal as a release and shows it in one step. */
@Command(name = "publish", description = "собрать и опубликовать сайт (команда по умолчанию)")
final class PublishCommand implements Callable<Integer> {
  @Mixin private final Settings settings = new Settings();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(names = "--site", paramLabel = "ПАПКА", description = "где стоит сайт (site)")
  private @Nullable Path site;

  @Option(
      names = "--keep",
      paramLabel = "ЧИСЛО",
      defaultValue = "14",
      description = "сколько выпусков хранить (14)")
  private int keep;

  @Override
  public Integer call() throws IOException {
    if (keep < 1) {
      throw new ParameterException(
          spec.commandLine(), "Хранить можно не меньше одного выпуска, а написано «" + keep + "».");
    }
    Session session =
        new Session(settings, spec.commandLine().getOut(), spec.commandLine().getErr());
    Releases releases = new Releases(Settings.folder(site, "site").path());
    Stages stages = session.stages();
    Portal.Findings findings =
        new Portal(settings, settings.asOf(Main.clock()), stages).find(Runner.direct());
    PortalDescription portal = findings.portal();
    if (portal == null) {
      session.problems(findings.problems(), "");
      session.refuse(
          findings.problems(), "Не опубликовано: исправьте portal.yaml. Прежний сайт остаётся.");
      return Exit.REFUSED;
    }
    Path workshop = releases.workshop();
    try {
      Map<String, LastGood> kept = lastGood(releases, findings);
      String id = releases.nextId(findings.asOf());
      RunRecord run =
          new SiteBuild(
                  findings,
                  stages,
                  settings.templates().path(),
                  kept,
                  id,
                  FormerRelease.shown(releases))
              .write(portal, workshop.resolve("public"), workshop.resolve("internal"));
      releases.show(id, workshop.resolve("public"), workshop.resolve("internal"));
      for (String old : releases.beyond(keep)) {
        FileTree.delete(releases.publicFolder(old));
        FileTree.delete(releases.internalFolder(old));
      }
      session.problems(
          findings.problems(), releases.internalFolder(id).resolve("quality.html").toString());
      session.json(run.toJson().put("release", id));
      session.say(summary(run, id));
      kept.forEach(
          (slug, good) ->
              session.insist(
                  slug + ": показаны прежние данные, на " + good.dataDate() + ", — см. ошибки."));
      session.say("Откройте " + releases.current().resolve("index.html").toAbsolutePath());
      return Verdict.exit(findings.problems(), settings.strict());
    } catch (TemplateFailure broken) {
      session.refuse(
          findings.problems(),
          broken.problem(),
          "Не опубликовано: исправьте шаблон. Прежний сайт остаётся.");
      return Exit.REFUSED;
    } finally {
      FileTree.delete(workshop);
    }
  }

  private Map<String, LastGood> lastGood(Releases releases, Portal.Findings findings)
      throws IOException {
    Map<String, LastGood> kept = new TreeMap<>();
    String shown = releases.currentId();
    if (shown != null) {
      for (String slug : Verdict.heldBack(findings.problems(), settings.data().shown())) {
        LastGood good = LastGood.load(releases.internalFolder(shown), slug);
        if (good != null && findings.territories().contains(slug)) {
          kept.put(slug, good);
        }
      }
    }
    return kept;
  }

  private static String summary(RunRecord run, String id) {
    return "Выпуск "
        + id
        + ": страниц "
        + run.pages()
        + ", строк показателей "
        + run.figures()
        + " (скрыто "
        + run.hidden()
        + "), ошибок "
        + run.errors().values().stream().mapToLong(Long::longValue).sum()
        + ", предупреждений "
        + run.warnings().values().stream().mapToLong(Long::longValue).sum()
        + ".";
  }
}
