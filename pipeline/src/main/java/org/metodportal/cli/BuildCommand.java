package org.metodportal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.Build;
import org.metodportal.build.FormerRelease;
import org.metodportal.build.ReleaseOrder;
import org.metodportal.build.SiteBuild;
import org.metodportal.build.read.BuildCache;
import org.metodportal.build.read.PortalData;
import org.metodportal.build.read.PublicPast;
import org.metodportal.build.report.RunRecord;
import org.metodportal.build.runner.JobRunner;
import org.metodportal.build.stage.Stages;
import org.metodportal.cli.option.Console;
import org.metodportal.cli.option.InputOptions;
import org.metodportal.cli.option.OutputOptions;
import org.metodportal.cli.option.RunnerOptions;
import org.metodportal.content.PortalDescription;
import org.metodportal.publish.SiteWriter;
import org.metodportal.publish.TemplateFailure;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.publish.release.Releases;
import org.metodportal.publish.release.StagingFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the portal into a folder; publishes nothing. */
@Command(
    name = "build",
    description = "собрать сайт и показатели в папку, ничего не публикуя",
    mixinStandardHelpOptions = false)
final class BuildCommand implements Callable<Integer> {
  @Mixin private final InputOptions inputs = new InputOptions();
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final RunnerOptions runner = new RunnerOptions();

  @Option(
      names = "--out",
      paramLabel = "ПАПКА",
      description = "куда писать public/ и internal/ (target/portal)")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    JobRunner counting = runner.runner();
    Console console = output.console();
    Path folder = InputOptions.folder(out, "target/portal").path();
    Stages stages = console.stages();
    BuildCache cache = new BuildCache(OutputOptions.results(folder));
    PublicPast past = PublicPast.of(folder.resolve("internal"), folder.resolve("public"));
    PortalData data =
        new Build(inputs.inputs(Main.clock()).after(past), stages, cache).run(counting);
    try (StagingFolder making = StagingFolder.in(folder)) {
      PortalDescription portal = data.portal();
      if (portal != null) {
        RunRecord run = write(data, portal, stages, cache, folder, making);
        cache.store().prune();
        console.json(run.toJson());
      }
      console.problems(data.problems(), folder.resolve("internal/quality.html").toString());
      if (portal != null) {
        console.say("Собрано: " + folder.resolve("public/index.html"));
      } else {
        console.refuse(
            data.problems(), "Сайт не собран: исправьте portal.yaml и запустите сборку снова.");
      }
      return Exit.of(data.problems(), output.strict());
    } catch (TemplateFailure broken) {
      console.refuse(
          data.problems(),
          broken.problem(),
          "Сайт не собран: исправьте шаблон и запустите сборку снова.");
      return Exit.PROBLEMS;
    }
  }

  /** Writes the site aside, then puts it in the place of the one before. */
  private RunRecord write(
      PortalData data,
      PortalDescription portal,
      Stages stages,
      BuildCache cache,
      Path folder,
      StagingFolder making)
      throws IOException {
    Path publicFolder = folder.resolve("public");
    Path internalFolder = folder.resolve("internal");
    Path templates = inputs.templates().path();
    FormerRelease former = FormerRelease.ofPapersAlone(publicFolder, internalFolder);
    RunRecord run =
        new SiteBuild(
                data,
                stages,
                SiteWriter.withPapers(templates, former.papers(), cache.store(), former.files()),
                ReleaseOrder.unpublished(data.asOf(), former),
                cache)
            .run(portal, templates, making.publicFolder(), making.internalFolder())
            .run();
    // Without the old list no PDF of the new site can be taken for one of the old.
    FileTree.delete(internalFolder);
    Releases.closeToOthers(making.internalFolder());
    replace(publicFolder, making.publicFolder());
    replace(internalFolder, making.internalFolder());
    return run;
  }

  private static void replace(Path folder, Path made) throws IOException {
    FileTree.delete(folder);
    Files.move(made, folder);
  }
}
