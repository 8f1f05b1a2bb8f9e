package org.metodportal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.metodportal.fault.Faults;
import org.metodportal.publish.release.ReleaseId;
import org.metodportal.publish.release.ReleaseManifest;
import org.metodportal.publish.release.Releases;

/**
 * Publishes the small site again and again in a process whose file operations fail when they are
 * told to, and prints what did not hold afterwards. Arguments: a folder, how many failures (0 for
 * one of each kind at each place of the program), a seed.
 */
final class FaultRuns {
  private final Path folder;
  private final Path site;
  private final SmallSite small;
  private int edits;

  private FaultRuns(Path folder) throws IOException {
    this.folder = folder;
    this.site = folder.resolve("site");
    this.small = SmallSite.in(folder);
  }

  /** A failure to come: an operation at a place, and the how-manieth time. */
  private record Fault(String where, int nth, Faults.Kind kind) {}

  public static void main(String[] arguments) throws IOException {
    FaultRuns runs = new FaultRuns(Path.of(arguments[0]));
    Faults.below(arguments[0]);
    int asked = Integer.parseInt(arguments[1]);
    List<Fault> faults = runs.faults(new Random(Long.parseLong(arguments[2])));
    int done = 0;
    for (Fault fault : faults.subList(0, asked == 0 ? faults.size() : asked)) {
      done += runs.hit(fault) ? 1 : 0;
    }
    System.out.println("failures: " + done + " of " + faults.size());
  }

  /** Every operation of a publication whose card changed, in any order. */
  private List<Fault> faults(Random random) throws IOException {
    publish();
    edit();
    Faults.listen();
    ProgramRun run = publish();
    Map<String, Integer> heard = Faults.heard();
    require(run.exit() == Exit.DONE, "the first run: " + run);
    List<Fault> faults = new ArrayList<>();
    heard.forEach(
        (where, count) -> {
          for (Faults.Kind kind : Faults.Kind.values()) {
            faults.add(new Fault(where, 1 + random.nextInt(count), kind));
          }
        });
    Collections.shuffle(faults, random);
    return faults;
  }

  private void edit() throws IOException {
    edits++;
    for (String card : List.of("rechnoy/practices/para-nastavnikov.md")) {
      Path file = folder.resolve("content").resolve(card);
      Files.writeString(file, Files.readString(file) + "\nВ раз " + edits + ".\n");
    }
    Path table = folder.resolve("data/rechnoy/training.csv");
    Files.writeString(
        table, Files.readString(table) + "R-0" + (3 + edits % 4) + ";P-2;2025-06-05;да;да\n");
  }

  private ProgramRun publish(String... more) {
    return small.run(
        "publish",
        Stream.concat(
                Stream.of("--site", site.toString(), "--keep", "3", "--metrics", metrics()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private String metrics() {
    return folder.resolve("metrics/portal.prom").toString();
  }

  /** Lets one operation fail; says whether the run came to it. */
  private boolean hit(Fault fault) throws IOException {
    edit();
    Releases releases = new Releases(site);
    String before = releases.currentId();
    Map<String, String> old = manifests();
    Faults.plan(fault.where(), fault.nth(), fault.kind());
    ProgramRun run = publish();
    boolean met = Faults.end();
    String what = fault + " → " + run;
    String shown = releases.currentId();
    require(shown != null && whole(shown), "not whole: " + what);
    require(run.exit() != Exit.DONE || !shown.equals(before), "published nothing: " + what);
    require(manifests().entrySet().containsAll(kept(old).entrySet()), "changed: " + what);
    require(isTold(run), "words: " + what);
    ProgramRun next = publish();
    require(next.exit() == Exit.DONE, "the next run: " + what + " then " + next);
    if (met && run.exit() == Exit.DONE) {
      ProgramRun again = publish("--force");
      require(again.exit() == Exit.DONE, "anew: " + what + " then " + again);
      require(same(String.valueOf(shown)), "other bytes: " + what);
    }
    require(left().isEmpty(), "left " + left() + ": " + what);
    return met;
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      System.out.println("WRONG " + what);
    }
  }

  /** A machine that fails is told in Russian, with what to look at, and without a trace. */
  private static boolean isTold(ProgramRun run) {
    String words = run.err();
    boolean clean =
        !words.contains("Exception") && !words.contains("\tat ") && !words.contains("Внутренняя");
    return clean && (run.exit() != Exit.MACHINE || words.contains(" "));
  }

  private boolean whole(String id) throws IOException {
    Path release = new Releases(site).publicFolder(id);
    ReleaseManifest manifest = ReleaseManifest.read(release);
    return manifest != null && manifest.differences(release).isEmpty();
  }

  private Map<String, String> manifests() throws IOException {
    Releases releases = new Releases(site);
    Map<String, String> manifests = new TreeMap<>();
    for (ReleaseId id : releases.all()) {
      Path list = releases.publicFolder(id.toString()).resolve("release.json");
      manifests.put(
          id.toString(), Files.readString(list) + (whole(id.toString()) ? "" : " not whole"));
    }
    return manifests;
  }

  /** The newest of the releases: older ones may be gone. */
  private Map<String, String> kept(Map<String, String> old) throws IOException {
    Map<String, String> kept = new TreeMap<>(old);
    List<String> all = new Releases(site).all().stream().map(ReleaseId::toString).toList();
    kept.keySet().removeIf(id -> !all.contains(id) && old.size() >= 3);
    return kept;
  }

  /** The release made in spite of a failure is the one that a run without failures makes. */
  private boolean same(String id) throws IOException {
    Releases releases = new Releases(site);
    String last = String.valueOf(releases.currentId());
    return listed(id).equals(listed(last).replace(last, id));
  }

  private String listed(String id) throws IOException {
    ReleaseManifest manifest = ReleaseManifest.read(new Releases(site).publicFolder(id));
    StringBuilder listed = new StringBuilder();
    if (manifest != null) {
      for (ReleaseManifest.Entry each : manifest.files()) {
        if (!each.path().equals("status.json")) {
          listed.append(each.path()).append(' ').append(each.sha256()).append('\n');
        }
      }
    }
    return listed.toString();
  }

  /** What no run should leave. */
  private List<String> left() throws IOException {
    List<String> left = new ArrayList<>();
    Releases releases = new Releases(site);
    List<String> ids = releases.all().stream().map(ReleaseId::toString).toList();
    for (Path path : list(site)) {
      String name = path.getFileName().toString();
      if (!List.of("current", "internal", "releases").contains(name)) {
        left.add(name);
      }
    }
    for (Path path : list(site.resolve("internal"))) {
      String name = path.getFileName().toString();
      if (!ids.contains(name) && !List.of(".lock", "results").contains(name)) {
        left.add("internal/" + name);
      }
    }
    for (String id : ids) {
      if (!Files.exists(releases.internalFolder(id).resolve("run.json"))) {
        left.add("no internal/" + id);
      }
    }
    for (Path path : list(site.resolve("internal/results"))) {
      if (path.toString().endsWith(".new")) {
        left.add(path.toString());
      }
    }
    for (Path path : list(folder.resolve("metrics"))) {
      if (!path.getFileName().toString().equals("portal.prom")) {
        left.add(path.toString());
      }
    }
    for (Path path : list(folder.resolve("tmp"))) {
      String name = path.getFileName().toString();
      if (name.startsWith("snappy-") || name.startsWith("metodportal-")) {
        continue; // The library of Beam goes with the process, a folder of ours with the next one.
      }
      left.add(path.toString());
    }
    return left;
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    }
  }
}
