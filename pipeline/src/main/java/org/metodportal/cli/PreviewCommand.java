package org.metodportal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.metodportal.build.read.BuildInputs;
import org.metodportal.build.read.SourceFolder;
import org.metodportal.cli.option.Console;
import org.metodportal.cli.option.InputOptions;
import org.metodportal.cli.option.OutputOptions;
import org.metodportal.cli.preview.PreviewServer;
import org.metodportal.publish.store.ResultStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the site on this machine while it is written. */
@Command(
    name = "preview",
    description = "показать сайт на этом компьютере и обновлять его при сохранении файлов")
final class PreviewCommand implements Callable<Integer> {
  private static final int LARGEST_PORT = 65_535;
  private static final int PORTS_TRIED = 20;

  @Mixin private final InputOptions inputs = new InputOptions();
  @Mixin private final OutputOptions output = new OutputOptions();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "ЧИСЛО",
      defaultValue = "8080",
      description = "номер порта, от 0 до 65535; 0 — любой свободный (8080)")
  private int port;

  @Override
  public Integer call() throws IOException {
    Console console = output.console();
    console.say("Собираю сайт…");
    Preview preview = start(Main.clock(), console::say, console::insist);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(preview)));
    try {
      while (true) {
        preview.follow();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Exit.DONE;
    }
  }

  /**
   * Builds the site and serves it.
   *
   * @param told is told how it goes
   * @param insisted is told what must not be missed: where the site is
   */
  Preview start(Clock clock, Consumer<String> told, Consumer<String> insisted) throws IOException {
    if (port < 0 || port > LARGEST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "Номер порта — от 0 до 65535, а написано «" + port + "».");
    }
    BuildInputs read = inputs.inputs(clock);
    SourceFolder templates = inputs.templates();
    Path folder = Files.createTempDirectory("metodportal-preview-").toRealPath();
    PreviewServer server = server(Preview.site(folder), insisted);
    ResultStore results = OutputOptions.results(InputOptions.folder(null, "target/preview").path());
    Preview preview =
        new Preview(
            read, templates, folder, server, results, clock.millis(), System::nanoTime, told);
    preview.build();
    insisted.accept("Откройте " + server.address() + " Остановить: Ctrl+C.");
    return preview;
  }

  /** On the port asked for, or the next one that is free, which is then said. */
  private PreviewServer server(Path site, Consumer<String> insisted) throws IOException {
    for (int tried = port; tried <= Math.min(LARGEST_PORT, port + PORTS_TRIED); tried++) {
      PreviewServer server = PreviewServer.start(site, inputs.templates().path(), tried);
      if (server != null) {
        if (tried != port) {
          insisted.accept("Порт " + port + " занят другой программой, взят порт " + tried + ".");
        }
        return server;
      }
    }
    throw new ParameterException(
        spec.commandLine(),
        "Порт " + port + " и следующие за ним заняты. Назовите свободный параметром --port.");
  }

  private static void close(Preview preview) {
    try {
      preview.close();
    } catch (IOException left) {
      // A temporary folder that stays is the machine's to clean.
      return;
    }
  }
}
