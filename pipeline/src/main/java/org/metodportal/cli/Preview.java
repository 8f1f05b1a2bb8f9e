package org.metodportal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.Build;
import org.metodportal.build.FailureText;
import org.metodportal.build.FormerRelease;
import org.metodportal.build.ReleaseOrder;
import org.metodportal.build.SiteBuild;
import org.metodportal.build.WrittenSite;
import org.metodportal.build.read.BuildCache;
import org.metodportal.build.read.BuildInputs;
import org.metodportal.build.read.PortalData;
import org.metodportal.build.read.SourceFolder;
import org.metodportal.build.runner.LocalRunner;
import org.metodportal.build.stage.Stages;
import org.metodportal.cli.option.Console;
import org.metodportal.cli.preview.FileWatch;
import org.metodportal.cli.preview.PreviewServer;
import org.metodportal.content.PortalDescription;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;
import org.metodportal.publish.PageCache;
import org.metodportal.publish.SiteWriter;
import org.metodportal.publish.TemplateFailure;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.publish.store.ResultStore;

/**
 * The site on this machine, built again whenever a file is saved. What a mistake hides stays as it
 * was: a page is taken away only by a build without errors.
 */
final class Preview implements AutoCloseable {
  private final BuildInputs inputs;
  private final SourceFolder templatesFolder;
  private final Path content;
  private final Path data;
  private final Path templates;
  private final Path folder;
  private final PreviewServer server;
  private final FileWatch watch;
  private final LongSupplier nanoTime;
  private final Consumer<String> told;
  private final BuildCache cache;
  private final long start;
  private final PageCache pages = PageCache.remembered();
  private final LocalRunner runner = new LocalRunner();
  private @Nullable SiteWriter writer;
  private @Nullable WrittenSite written;
  private Set<Problem> known = Set.of();
  private int builds;

  /**
   * A preview that serves nothing yet; {@link #build} shows the site.
   *
   * @param folder where the site and what belongs to it are written
   * @param results what earlier previews made
   * @param start moment that no other preview has
   * @param told is told in Russian how it goes
   */
  Preview(
      BuildInputs inputs,
      SourceFolder templatesFolder,
      Path folder,
      PreviewServer server,
      ResultStore results,
      long start,
      LongSupplier nanoTime,
      Consumer<String> told)
      throws IOException {
    this.inputs = inputs;
    this.templatesFolder = templatesFolder;
    this.folder = folder;
    this.server = server;
    this.cache = new BuildCache(results);
    this.start = start;
    this.nanoTime = nanoTime;
    this.told = told;
    content = inputs.content().path().toRealPath();
    data = inputs.data().path().toRealPath();
    templates = templatesFolder.path().toRealPath();
    watch = FileWatch.of(List.of(content, data, templates));
  }

  /** Folder of the site inside the folder of a preview. */
  static Path site(Path folder) {
    return folder.resolve("public");
  }

  /** Builds what is there; results of earlier previews that are not needed for it are deleted. */
  void build() throws IOException {
    build(Set.of());
    cache.store().prune();
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
              .says(FailureText.sentence(failure))
              .hint("Сохраните файл ещё раз; если не поможет, запустите предпросмотр заново.");
      show(new ArrayList<>(List.of(problem)), Set.of());
    }
  }

  /** How many times tables were read. */
  int tablesRead() {
    return cache.tableRuns();
  }

  /** How many pages were written since the start. */
  long pagesWritten() {
    return pages.renewed();
  }

  private void build(Set<Path> changed) throws IOException {
    long from = nanoTime.getAsLong();
    long before = pages.renewed();
    int tableRuns = cache.tableRuns();
    cache.invalidate(changed, content, data);
    if (changed.stream().anyMatch(this::reachesPages)) {
      writer = null;
    }
    Stages stages = new Stages(nanoTime, stage -> {});
    PortalData found = new Build(inputs, stages, cache).run(runner);
    List<Problem> problems = new ArrayList<>(found.problems().sorted());
    Set<String> saved = new TreeSet<>();
    changed.stream().filter(Files::isRegularFile).forEach(path -> saved.add(shown(path)));
    try {
      PortalDescription portal = found.portal();
      if (portal != null) {
        SiteBuild siteBuild = siteBuild(found, stages);
        if (serveAhead(siteBuild, portal, changed)) {
          show(problems, saved);
        }
        server.change(() -> write(siteBuild, found, portal));
      }
    } catch (TemplateFailure broken) {
      problems.add(broken.problem());
    }
    show(problems, saved);
    told.accept(
        String.format(
            Locale.forLanguageTag("ru"),
            "%s: страниц обновлено %d, %s, %.2f с",
            saved.isEmpty() ? "Собрано" : "Сохранено " + String.join(", ", saved),
            pages.renewed() - before,
            cache.tableRuns() > tableRuns ? "таблицы прочитаны" : "таблицы не читались",
            (nanoTime.getAsLong() - from) / 1e9));
  }

  /**
   * Whether pages are made of the file, as of all templates but what browsers and printers ask for.
   */
  private boolean reachesPages(Path file) {
    return file.startsWith(templates)
        && !file.startsWith(templates.resolve("assets"))
        && !file.startsWith(templates.resolve("paper"));
  }

  private void show(List<Problem> problems, Set<String> saved) {
    problems.sort(
        Comparator.comparing((Problem problem) -> !problem.isError())
            .thenComparing(problem -> !saved.contains(problem.position().file())));
    builds++;
    server.show(start + "-" + builds, problems, saved);
    tell(problems);
  }

  private SiteBuild siteBuild(PortalData found, Stages stages) throws IOException {
    SiteWriter own = writer;
    if (own == null) {
      pages.outdated();
      own = new SiteWriter(templates, pages, cache.store());
      writer = own;
    }
    return new SiteBuild(
        found, stages, own, ReleaseOrder.unpublished(found.asOf(), FormerRelease.NONE), cache);
  }

  /** Serves the pages of saved texts before the others are made; whether there are such pages. */
  private boolean serveAhead(SiteBuild siteBuild, PortalDescription portal, Set<Path> changed)
      throws IOException {
    WrittenSite standing = written;
    if (standing == null) {
      return false;
    }
    List<Path> texts =
        changed.stream()
            .filter(path -> path.startsWith(content) && Files.isRegularFile(path))
            .map(content::relativize)
            .toList();
    Map<String, String> ahead = siteBuild.ahead(portal, standing, texts, site(folder));
    server.serveAhead(ahead);
    return !ahead.isEmpty();
  }

  private void write(SiteBuild siteBuild, PortalData found, PortalDescription portal)
      throws IOException {
    written = siteBuild.writeSite(portal, written, site(folder), folder.resolve("internal"));
    if (found.problems().errors() == 0) {
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
        told.accept(Console.line(problem));
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
            ? inputs.content().shown() + "/" + content.relativize(path)
            : path.startsWith(data)
                ? inputs.data().shown() + "/" + data.relativize(path)
                : templatesFolder.shown() + "/" + templates.relativize(path);
    return below.replace('\\', '/');
  }

  @Override
  public void close() throws IOException {
    watch.close();
    server.close();
    FileTree.delete(folder);
  }
}
