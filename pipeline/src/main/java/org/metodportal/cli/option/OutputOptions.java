package org.metodportal.cli.option;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.metodportal.build.report.ProgramVersion;
import org.metodportal.publish.release.Releases;
import org.metodportal.publish.store.ResultStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What a command tells, and how strict it is. */
public final class OutputOptions {
  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(names = "--strict", description = "считать предупреждения ошибками")
  private boolean strict;

  @Option(names = "--quiet", description = "не показывать ход работы")
  private boolean quiet;

  @Option(names = "--json", description = "итог одной строкой JSON")
  private boolean json;

  /** Whether warnings count as errors. */
  public boolean strict() {
    return strict;
  }

  /** Whether only what must not be missed is told. */
  public boolean quiet() {
    return quiet;
  }

  /** Whether the result is one line of JSON. */
  public boolean json() {
    return json;
  }

  /** The console of the command, on its own streams. */
  public Console console() {
    PrintWriter out = spec.commandLine().getOut();
    return new Console(this, out, spec.commandLine().getErr());
  }

  /**
   * Results that later builds of a folder need not make anew, for its owner alone.
   *
   * @param folder of the builds
   */
  public static ResultStore results(Path folder) throws IOException {
    Path results = folder.resolve("results");
    Files.createDirectories(folder);
    Files.createDirectories(results);
    Releases.closeToOthers(results);
    return ResultStore.in(results, ProgramVersion.identity());
  }
}
