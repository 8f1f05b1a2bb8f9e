package org.metodportal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.beam.sdk.options.PipelineOptions;
import org.jspecify.annotations.Nullable;
import org.metodportal.cli.preview.FileWatch;
import org.metodportal.cli.preview.PreviewServer;
import org.metodportal.content.PortalDescription;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;
import org.metodportal.publish.SiteWriter;
import org.metodportal.publish.Stages;
import org.metodportal.publish.StandingPages;
import org.metodportal.publish.TemplateFailure;

/**
 * The site on this machine, built again whenever a file is saved. What a mistake hides stays as it
 * was: a page is taken away only by a build without errors.
 */
final class Preview implements AutoCloseable {
  private final Settings settings;
  private final LocalDate asOf;
  private final Path content;
  private final Path data;
  private final Path templates;
  private final Path folder;
  private final PreviewServer server;
  private final FileWatch watch;
  private final LongSupplier nanoTime;
  private final Consumer<String> told;
  private final Workbench workbench = new Workbench();
  private final long start;
  private final StandingPages pages = StandingPages.remembered();
  private final Supplier<PipelineOptions> runner = Runner.direct();
  private @Nullable SiteWriter writer;
  private SiteBuild.@Nullable Written written;
  private Set<Problem> known = Set.of();
  private int builds;

  /**
   * A preview that serves nothing yet; {@link #build} shows the site.
   *
   * @param folder where the site and what belongs to it are written
   * @param start moment that no other preview has
   * @param told is told in Russian how it goes
   */
  Preview(
      Settings settings,
      LocalDate asOf,
      Path folder,
      PreviewServer server,
      long start,
      LongSupplier nanoTime,
      Consumer<String> told)
      throws IOException {
    this.settings = settings;
    this.asOf = asOf;
    this.folder = folder;
    this.server = server;
    this.start = start;
    this.nanoTime = nanoTime;
    this.told = told;
    content = settings.content().path().toRealPath();
    data = settings.data().path().toRealPath();
    templates = settings.templates().path().toRealPath();
    watch = FileWatch.of(List.of(content, data, templates));
  }

  /** Folder of the site inside the folder of a preview. */
  static Path site(Path folder) {
    return folder.resolve("public");
  }

  /** Builds what is there. */
  void build() throws IOException {
    build(Set.of());
  }

  /**
   * Waits for saved files and builds what they touch.
   *
   * @throws InterruptedException when the thread is asked to stop
   */
  void follow() throws InterruptedException {
    Set<Path> changed = watch.next();
    try {
      build(changed);
    } catch (IOException | RuntimeException failure) {
      Problem problem =
          Problem.error("machine")
              .at(SourcePosition.of(shown(changed.iterator().next())))
              .says(MachineFailure.sentence(failure))
              .hint("Сохраните файл ещё раз; если не поможет, запустите предпросмотр заново.");
      show(new ArrayList<>(List.of(problem)), Set.of());
    }
  }

  /** How many times tables were read. */
  int tablesRead() {
    return workbench.counts();
  }

  /** How many pages were written since the start. */
  long pagesWritten() {
    return pages.renewed();
  }

  private void build(Set<Path> changed) throws IOException {
    long from = nanoTime.getAsLong();
    long before = pages.renewed();
    int counts = workbench.counts();
    workbench.forget(changed, content, data);
    if (changed.stream().anyMatch(path -> path.startsWith(templates))) {
      writer = null;
    }
    Stages stages = new Stages(nanoTime, stage -> {});
    Portal.Findings findings = new Portal(settings, asOf, stages, workbench).find(runner);
    List<Problem> problems = new ArrayList<>(findings.problems().sorted());
    try {
      PortalDescription portal = findings.portal();
      if (portal != null) {
        server.change(() -> write(findings, portal, stages));
      }
    } catch (TemplateFailure broken) {
      problems.add(broken.problem());
    }
    Set<String> saved = new TreeSet<>();
    changed.stream().filter(Files::isRegularFile).forEach(path -> saved.add(shown(path)));
    show(problems, saved);
    told.accept(
        String.format(
            Locale.forLanguageTag("ru"),
            "%s: страниц обновлено %d, %s, %.2f с",
            saved.isEmpty() ? "Собрано" : "Сохранено " + String.join(", ", saved),
            pages.renewed() - before,
            workbench.counts() > counts ? "таблицы прочитаны" : "таблицы не читались",
            (nanoTime.getAsLong() - from) / 1e9));
  }

  private void show(List<Problem> problems, Set<String> saved) {
    problems.sort(
        Comparator.comparing((Problem problem) -> !problem.isError())
            .thenComparing(problem -> !saved.contains(problem.position().file())));
    builds++;
    server.show(start + "-" + builds, problems, saved);
    tell(problems);
  }

  private void write(Portal.Findings findings, PortalDescription portal, Stages stages)
      throws IOException {
    SiteWriter own = writer;
    if (own == null) {
      pages.outdated();
      own = new SiteWriter(templates, pages);
      writer = own;
    }
    written =
        new SiteBuild(
                findings,
                stages,
                templates,
                Map.of(),
                asOf.toString(),
                FormerRelease.NONE,
                own,
                written)
            .writeSite(portal, site(folder), folder.resolve("internal"));
    if (findings.problems().errors() == 0) {
      for (String file : pages.gone()) {
        Files.deleteIfExists(site(folder).resolve(file));
      }
      pages.forgetGone();
    }
  }

  /** Prints problems that were not there before, and that none are left. */
  private void tell(List<Problem> problems) {
    for (Problem problem : problems) {
      if (!known.contains(problem) && (problem.isError() || builds > 1)) {
        told.accept(Session.line(problem));
      }
    }
    if (problems.stream().noneMatch(Problem::isError)
        && known.stream().anyMatch(Problem::isError)) {
      told.accept("Ошибок больше нет.");
    }
    known = Set.copyOf(problems);
  }

  /** The file as messages name it. */
  private String shown(Path path) {
    String below =
        path.startsWith(content)
            ? settings.content().shown() + "/" + content.relativize(path)
            : path.startsWith(data)
                ? settings.data().shown() + "/" + data.relativize(path)
                : settings.templates().shown() + "/" + templates.relativize(path);
    return below.replace('\\', '/');
  }

  @Override
  public void close() throws IOException {
    watch.close();
    server.close();
    FileTree.delete(folder);
  }
}
