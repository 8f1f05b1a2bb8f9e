package org.metodportal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.PortalDescription;
import org.metodportal.page.change.ReleaseState;
import org.metodportal.publish.Releases;
import org.metodportal.publish.RunRecord;
import org.metodportal.publish.Stages;
import org.metodportal.publish.TemplateFailure;
import org.metodportal.publish.paper.PaperArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds the portal into a folder; publishes nothing. */
@Command(
    name = "build",
    description = "собрать сайт и показатели в папку, ничего не публикуя",
    mixinStandardHelpOptions = false)
final class BuildCommand implements Callable<Integer> {
  @Mixin private final Settings settings = new Settings();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "ПАПКА",
      description = "куда писать public/ и internal/ (target/portal)")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    Session session =
        new Session(settings, spec.commandLine().getOut(), spec.commandLine().getErr());
    Path folder = Settings.folder(out, "target/portal").path();
    Stages stages = session.stages();
    Portal.Findings findings =
        new Portal(settings, settings.asOf(Main.clock()), stages).find(Runner.direct());
    Files.createDirectories(folder);
    Path making = Files.createTempDirectory(folder, ".making-");
    try {
      PortalDescription portal = findings.portal();
      RunRecord run =
          portal == null
              ? null
              : new SiteBuild(
                      findings,
                      stages,
                      settings.templates().path(),
                      Map.of(),
                      findings.asOf().toString(),
                      new FormerRelease(
                          ReleaseState.NONE,
                          null,
                          PaperArchive.of(folder.resolve("public"), folder.resolve("internal"))))
                  .write(portal, making.resolve("public"), making.resolve("internal"));
      if (run != null) {
        // Without the old list no PDF of the new site can be taken for one of the old.
        FileTree.delete(folder.resolve("internal"));
        Releases.closeToOthers(making.resolve("internal"));
        replace(folder.resolve("public"), making.resolve("public"));
        replace(folder.resolve("internal"), making.resolve("internal"));
        session.json(run.toJson());
      }
      session.problems(findings.problems(), folder.resolve("internal/quality.html").toString());
      if (run != null) {
        session.say("Собрано: " + folder.resolve("public/index.html"));
      } else {
        session.refuse(
            findings.problems(), "Сайт не собран: исправьте portal.yaml и запустите сборку снова.");
      }
      return Verdict.exit(findings.problems(), settings.strict());
    } catch (TemplateFailure broken) {
      session.refuse(
          findings.problems(),
          broken.problem(),
          "Сайт не собран: исправьте шаблон и запустите сборку снова.");
      return Exit.PROBLEMS;
    } finally {
      FileTree.delete(making);
    }
  }

  private static void replace(Path folder, Path made) throws IOException {
    FileTree.delete(folder);
    Files.move(made, folder);
  }
}
