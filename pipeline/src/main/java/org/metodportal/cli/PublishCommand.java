package org.metodportal.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.metodportal.build.Build;
import org.metodportal.build.FormerRelease;
import org.metodportal.build.HeldBack;
import org.metodportal.build.ReleaseOrder;
import org.metodportal.build.SiteBuild;
import org.metodportal.build.read.LocalRunner;
import org.metodportal.build.read.PortalData;
import org.metodportal.build.report.RunRecord;
import org.metodportal.build.stage.Stages;
import org.metodportal.cli.option.Console;
import org.metodportal.cli.option.InputOptions;
import org.metodportal.cli.option.OutputOptions;
import org.metodportal.cli.option.SiteOptions;
import org.metodportal.content.PortalDescription;
import org.metodportal.problem.ProblemReport;
import org.metodportal.publish.SiteWriter;
import org.metodportal.publish.TemplateFailure;
import org.metodportal.publish.release.LastGood;
import org.metodportal.publish.release.Releases;
import org.metodportal.publish.release.SiteLock;
import org.metodportal.publish.release.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Builds the portal as a release and shows it in one step. */
@Command(name = "publish", description = "собрать и опубликовать сайт (команда по умолчанию)")
final class PublishCommand implements Callable<Integer> {
  @Mixin private final InputOptions inputs = new InputOptions();
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final SiteOptions site = new SiteOptions();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

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
    Console console = output.console();
    Releases releases = site.releases();
    try (SiteLock lock = releases.lock(Main.clock())) {
      return publish(console, releases, lock);
    } catch (SiteLock.Held held) {
      console.refuse(
          new ProblemReport(),
          "Не опубликовано: этот сайт сейчас меняет " + held.holder() + ". Дождитесь его конца.");
      return Exit.LOCKED;
    }
  }

  private int publish(Console console, Releases releases, SiteLock lock) throws IOException {
    Stages stages = console.stages();
    PortalData data = new Build(inputs.inputs(Main.clock()), stages).run(LocalRunner.start());
    PortalDescription portal = data.portal();
    if (portal == null) {
      console.problems(data.problems(), "");
      console.refuse(
          data.problems(), "Не опубликовано: исправьте portal.yaml. Прежний сайт остаётся.");
      return Exit.REFUSED;
    }
    try (Workshop workshop = releases.workshop(lock)) {
      Map<String, LastGood> kept = lastGood(releases, data);
      String id = releases.nextId(data.asOf());
      FormerRelease former = FormerRelease.shown(releases);
      Path templates = inputs.templates().path();
      RunRecord run =
          new SiteBuild(
                  data,
                  stages,
                  SiteWriter.withPapers(templates, former.papers()),
                  new ReleaseOrder(id, kept, former))
              .run(portal, templates, workshop.publicFolder(), workshop.internalFolder());
      ObjectNode record = run.toJson().put("release", id);
      record.put("manifestSha256", releases.seal(id, workshop).hash());
      RunRecord.write(record, workshop.internalFolder().resolve(RunRecord.FILE));
      releases.show(id, workshop, lock);
      releases.keepNewest(keep, lock);
      tell(console, releases, data, kept, run, record);
      return kept.isEmpty() ? Exit.of(data.problems(), output.strict()) : Exit.PROBLEMS;
    } catch (TemplateFailure broken) {
      console.refuse(
          data.problems(),
          broken.problem(),
          "Не опубликовано: исправьте шаблон. Прежний сайт остаётся.");
      return Exit.REFUSED;
    }
  }

  private static void tell(
      Console console,
      Releases releases,
      PortalData data,
      Map<String, LastGood> kept,
      RunRecord run,
      ObjectNode record) {
    String id = record.path("release").asText();
    console.problems(
        data.problems(), releases.internalFolder(id).resolve("quality.html").toString());
    console.json(record);
    console.say(summary(run, id));
    kept.forEach(
        (slug, good) ->
            console.insist(
                slug + ": показаны прежние данные, на " + good.dataDate() + ", — см. ошибки."));
    console.say("Откройте " + releases.current().resolve("index.html").toAbsolutePath());
  }

  private Map<String, LastGood> lastGood(Releases releases, PortalData data) throws IOException {
    Map<String, LastGood> kept = new TreeMap<>();
    String shown = releases.currentId();
    if (shown != null) {
      for (String slug : HeldBack.among(data.problems(), inputs.data().shown())) {
        LastGood good = LastGood.load(releases.internalFolder(shown), slug, data.problems());
        if (good != null && data.territories().contains(slug)) {
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
