package org.metodportal.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.metodportal.build.Build;
import org.metodportal.build.FailureText;
import org.metodportal.build.FormerRelease;
import org.metodportal.build.HeldBack;
import org.metodportal.build.ReleaseOrder;
import org.metodportal.build.SiteBuild;
import org.metodportal.build.gate.Candidate;
import org.metodportal.build.gate.Objection;
import org.metodportal.build.read.BuildCache;
import org.metodportal.build.read.BuildInputs;
import org.metodportal.build.read.InputSnapshot;
import org.metodportal.build.read.PortalData;
import org.metodportal.build.report.ProgramVersion;
import org.metodportal.build.report.RunOutcome;
import org.metodportal.build.report.RunRecord;
import org.metodportal.build.runner.JobRunner;
import org.metodportal.build.stage.Stage;
import org.metodportal.build.stage.Stages;
import org.metodportal.cli.night.UnchangedInput;
import org.metodportal.cli.option.Console;
import org.metodportal.cli.option.GateOptions;
import org.metodportal.content.PortalDescription;
import org.metodportal.problem.Problem;
import org.metodportal.publish.SiteWriter;
import org.metodportal.publish.TemplateFailure;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.publish.release.LastGood;
import org.metodportal.publish.release.ReleaseManifest;
import org.metodportal.publish.release.Releases;
import org.metodportal.publish.release.SiteLock;
import org.metodportal.publish.release.StagingFolder;
import org.metodportal.publish.store.ResultStore;

/**
 * The run of a publication whose input changed, while it holds the site's lock.
 *
 * @param snapshot what it is made of, taken before anything is read
 * @param runner counts tables
 * @param gates which gates are passed all the same
 * @param keep how many releases are kept
 * @param strict whether warnings count as errors
 */
record PublishRun(
    Console console,
    Releases releases,
    SiteLock lock,
    BuildInputs inputs,
    JobRunner runner,
    Path templates,
    InputSnapshot snapshot,
    GateOptions gates,
    int keep,
    boolean strict) {
  private static final Stage<ReleaseManifest> MANIFEST =
      new Stage<>("manifest", listed -> "файлов: " + listed.files().size());
  private static final Stage<List<Objection>> GATES =
      new Stage<>("gates", objections -> "возражений: " + objections.size());
  private static final Stage<String> SHOW = new Stage<>("show", id -> "выпуск " + id);

  /**
   * Builds a release and shows it.
   *
   * @return the exit code
   */
  int run() throws IOException {
    Stages stages = console.stages();
    BuildCache cache =
        new BuildCache(ResultStore.in(releases.results(), ProgramVersion.identity()));
    PortalData data = new Build(inputs, stages, cache).run(runner);
    PortalDescription portal = data.portal();
    if (portal == null) {
      console.problems(data.problems(), "");
      console.refuse(
          data.problems(), "Не опубликовано: исправьте portal.yaml. Прежний сайт остаётся.");
      return Exit.REFUSED;
    }
    try (StagingFolder staging = releases.staging(lock)) {
      return publish(data, portal, stages, cache, staging);
    } catch (TemplateFailure broken) {
      console.refuse(
          data.problems(),
          broken.problem(),
          "Не опубликовано: исправьте шаблон. Прежний сайт остаётся.");
      return Exit.REFUSED;
    }
  }

  private int publish(
      PortalData data,
      PortalDescription portal,
      Stages stages,
      BuildCache cache,
      StagingFolder staging)
      throws IOException {
    Map<String, LastGood> kept = lastGood(data);
    String id = releases.nextId(data.asOf());
    FormerRelease former = FormerRelease.shown(releases);
    ReleaseOrder order = new ReleaseOrder(id, kept, former, List.of());
    SiteBuild.Made made = make(data, portal, stages, cache, staging, order);
    ReleaseManifest manifest = list(id, staging, stages);
    List<Objection> objections = objections(made, order, staging, manifest, cache, stages);
    Stages last = stages;
    if (isRefused(data, objections)) {
      return Exit.REFUSED;
    }
    if (!objections.isEmpty()) {
      // Readers are told who passed which gate and why: words that no gate has read yet.
      FileTree.delete(staging.publicFolder());
      FileTree.delete(staging.internalFolder());
      ReleaseOrder telling = order.noting(gates.told(objections));
      last = console.stages();
      made = make(data, portal, last, cache, staging, telling);
      manifest = list(id, staging, last);
      if (isRefused(data, objections(made, telling, staging, manifest, cache, last))) {
        return Exit.REFUSED;
      }
    }
    releases.seal(manifest, staging);
    Path internal = staging.internalFolder();
    RunRecord run = made.run().timed(last.finished());
    ObjectNode record = run.toJson().put("release", id);
    gates.record(objections, record);
    record.put("manifestSha256", manifest.hash());
    RunRecord.write(record, internal.resolve(RunRecord.FILE));
    RunOutcome outcome =
        new RunOutcome(
            data.problems().errors(), data.problems().warnings(), kept.keySet().stream().toList());
    outcome.write(UnchangedInput.outcome(internal));
    if (data.problems().sorted().stream().noneMatch(Problem::mayPass)) {
      snapshot.write(UnchangedInput.snapshot(internal));
    }
    last.run(
        SHOW,
        () -> {
          releases.show(id, staging, lock);
          return id;
        });
    try {
      releases.keepNewest(keep, lock);
    } catch (IOException undeleted) {
      console.insist(
          "Выпуск "
              + id
              + " показан, но старые выпуски убраны не все: "
              + FailureText.sentence(undeleted)
              + " Следующий запуск уберёт их.");
    }
    cache.store().prune();
    tell(data, kept, run, record);
    return Exit.of(outcome, strict);
  }

  private ReleaseManifest list(String id, StagingFolder staging, Stages stages) throws IOException {
    return stages.run(MANIFEST, () -> releases.list(id, staging));
  }

  private List<Objection> objections(
      SiteBuild.Made made,
      ReleaseOrder order,
      StagingFolder staging,
      ReleaseManifest manifest,
      BuildCache cache,
      Stages stages)
      throws IOException {
    return stages.run(
        GATES,
        () ->
            Objection.against(
                Candidate.of(
                    made, order, staging, manifest, releases, gates.limits(), cache.store())));
  }

  /** Whether an objection stands that nobody accepted; such ones are told. */
  private boolean isRefused(PortalData data, List<Objection> objections) throws IOException {
    List<Objection> against =
        objections.stream().filter(objection -> !gates.accepts(objection)).toList();
    if (against.isEmpty()) {
      return false;
    }
    console.problems(data.problems(), "");
    against.forEach(objection -> console.insist(objection.advice()));
    console.refuse(data.problems(), "Не опубликовано: " + remains());
    return true;
  }

  private SiteBuild.Made make(
      PortalData data,
      PortalDescription portal,
      Stages stages,
      BuildCache cache,
      StagingFolder staging,
      ReleaseOrder order)
      throws IOException {
    SiteWriter writer =
        SiteWriter.withPapers(
            templates, order.former().papers(), cache.store(), order.former().files());
    return new SiteBuild(data, stages, writer, order, cache)
        .run(portal, templates, staging.publicFolder(), staging.internalFolder());
  }

  private String remains() throws IOException {
    String shown = releases.currentId();
    return shown == null ? "показывать пока нечего." : "выпуск " + shown + " остаётся.";
  }

  private Map<String, LastGood> lastGood(PortalData data) throws IOException {
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

  private void tell(PortalData data, Map<String, LastGood> kept, RunRecord run, ObjectNode record) {
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
