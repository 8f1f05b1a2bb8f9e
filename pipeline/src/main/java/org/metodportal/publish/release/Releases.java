package org.metodportal.publish.release;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.SiteMap;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.publish.disk.FormerFiles;

/**
 * The releases of a site: {@code releases/<id>/} with the public folder of each, {@code
 * internal/<id>/} for the office alone, and {@code current}, a symbolic link to the one shown.
 */
public final class Releases {
  private static final String NEW_LINK = ".current-";

  private final Path site;

  /** The releases under a folder, which need not exist yet. */
  public Releases(Path site) {
    this.site = site;
  }

  /** The public folder that visitors see. */
  public Path current() {
    return site.resolve("current");
  }

  /** The public folder of a release. */
  public Path publicFolder(String id) {
    return site.resolve("releases").resolve(id);
  }

  /** The folder that the office alone sees; it need not exist yet. */
  public Path internal() {
    return site.resolve("internal");
  }

  /** Results that later runs need not make anew, for the office alone. */
  public Path results() {
    return internal().resolve("results");
  }

  /** The internal folder of a release. */
  public Path internalFolder(String id) {
    return site.resolve("internal").resolve(id);
  }

  /**
   * The release shown; null when nothing was published yet, or the link leads to no release that is
   * kept: somebody deleted it, or made the link anew.
   */
  public @Nullable String currentId() throws IOException {
    try {
      String name = String.valueOf(Files.readSymbolicLink(current()).getFileName());
      return ReleaseId.parse(name).isPresent() && FileTree.holds(publicFolder(name)) ? name : null;
    } catch (NoSuchFileException | NotLinkException absent) {
      return null;
    }
  }

  /** All releases that are kept, oldest first. */
  public List<ReleaseId> all() throws IOException {
    return ids(site.resolve("releases"));
  }

  private static List<ReleaseId> ids(Path folder) throws IOException {
    if (!FileTree.holds(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found
          .flatMap(path -> ReleaseId.parse(path.getFileName().toString()).stream())
          .sorted()
          .toList();
    }
  }

  /** The newest release before the one shown, of all when none is; empty when there is none. */
  public Optional<ReleaseId> previous() throws IOException {
    Optional<ReleaseId> shown = Optional.ofNullable(currentId()).flatMap(ReleaseId::parse);
    return all().stream()
        .filter(id -> shown.isEmpty() || id.compareTo(shown.get()) < 0)
        .max(Comparator.naturalOrder());
  }

  /**
   * The kept releases newer than the one shown, the newest first: they were public until somebody
   * went back to an older one.
   */
  public List<ReleaseId> later() throws IOException {
    Optional<ReleaseId> shown = Optional.ofNullable(currentId()).flatMap(ReleaseId::parse);
    return shown.isEmpty()
        ? List.of()
        : all().stream()
            .filter(id -> id.compareTo(shown.get()) > 0)
            .sorted(Comparator.reverseOrder())
            .toList();
  }

  /**
   * A new id: the day, a dash and a number, one more than any that the day has given so far: to a
   * release that is kept, or to one of which the release shown still has the figures.
   *
   * @param asOf the day that the release speaks of
   */
  public String nextId(LocalDate asOf) throws IOException {
    int largest = 0;
    for (Path folder :
        List.of(
            site.resolve("releases"),
            site.resolve("internal"),
            SiteMap.EDITIONS.under(current()))) {
      if (FileTree.holds(folder)) {
        for (ReleaseId id : ids(folder.toRealPath())) {
          largest = id.day().equals(asOf) ? Math.max(largest, id.number()) : largest;
        }
      }
    }
    return new ReleaseId(asOf, largest + 1).toString();
  }

  /**
   * Takes the right to change the site, and clears what runs left that were killed.
   *
   * @throws SiteLock.Held when another process changes the site
   * @throws IOException when the folders of the site cannot be made or written, or something that
   *     is no link stands where the link to the release shown belongs
   */
  public SiteLock lock(Clock clock) throws IOException, SiteLock.Held {
    if (Files.exists(current(), LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(current())) {
      throw new FileSystemException(
          current().toString(),
          null,
          "здесь стоит не ссылка на выпуск, уберите то, что здесь стоит");
    }
    if (!Files.isDirectory(site)) {
      DurableFiles.publicFolder(site);
    }
    DurableFiles.publicFolder(site.resolve("releases"));
    DurableFiles.ownFolder(site.resolve("internal"));
    SiteLock lock = SiteLock.take(site.resolve("internal"), clock);
    try {
      clearLeftovers();
      return lock;
    } catch (IOException | RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  /**
   * Deletes staging folders, new links and internal folders of releases that were never finished.
   */
  private void clearLeftovers() throws IOException {
    try (Stream<Path> found = Files.list(site)) {
      for (Path path : found.toList()) {
        String name = path.getFileName().toString();
        if (name.startsWith(StagingFolder.PREFIX) || name.startsWith(NEW_LINK)) {
          FileTree.delete(path);
        }
      }
    }
    for (ReleaseId id : ids(site.resolve("internal"))) {
      if (!FileTree.holds(publicFolder(id.toString()))) {
        FileTree.delete(internalFolder(id.toString()));
      }
    }
  }

  /** A folder inside the site where a release is made before it has a name. */
  public StagingFolder staging(SiteLock lock) throws IOException {
    lock.requireHeld();
    return StagingFolder.in(site);
  }

  /**
   * Lists the files of a finished release; files that the release shown has too become hard links
   * to its own.
   */
  public ReleaseManifest list(String id, StagingFolder made) throws IOException {
    return ReleaseManifest.of(id, made.publicFolder(), shownFiles()::share);
  }

  /** Puts the list of its files into a finished release: nothing of it changes any more. */
  public void seal(ReleaseManifest manifest, StagingFolder made) throws IOException {
    manifest.write(made.publicFolder());
  }

  /**
   * Takes a sealed release in and shows it: everything is written through to the disk, both folders
   * are moved, then the link is replaced in one step.
   *
   * @param made on the same disk
   */
  public void show(String id, StagingFolder made, SiteLock lock) throws IOException {
    Path publicFolder = made.publicFolder();
    SealedFiles shown = shownFiles();
    DurableFiles.settlePublic(
        publicFolder,
        file -> shown.shares(file, publicFolder.relativize(file).toString().replace('\\', '/')));
    DurableFiles.settleInternal(made.internalFolder());
    Files.move(made.internalFolder(), internalFolder(id));
    DurableFiles.sync(site.resolve("internal"));
    Files.move(publicFolder, publicFolder(id));
    DurableFiles.sync(site.resolve("releases"));
    show(id, lock);
  }

  /** The files of the release shown; none when nothing was published yet. */
  public FormerFiles files() throws IOException {
    return shownFiles();
  }

  private SealedFiles shownFiles() throws IOException {
    String shown = currentId();
    return SealedFiles.of(shown == null ? publicFolder("none") : publicFolder(shown));
  }

  /** Shows a release that is kept, in one step. */
  public void show(String id, SiteLock lock) throws IOException {
    lock.requireHeld();
    Path link = site.resolve(NEW_LINK + id);
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, Path.of("releases", id));
    try {
      Files.move(link, current(), StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(link, current(), StandardCopyOption.REPLACE_EXISTING);
    }
    DurableFiles.sync(site);
  }

  /** Lets nobody but its owner into a folder, on disks that know owners. */
  public static void closeToOthers(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /**
   * Deletes all releases but the newest ones; the one shown is never deleted. Each is first taken
   * out of the way, so that a disk that fails leaves no half release.
   *
   * @param count how many to keep, the one shown among them when it is one of the newest
   */
  public void keepNewest(int count, SiteLock lock) throws IOException {
    lock.requireHeld();
    String shown = currentId();
    List<ReleaseId> all = all();
    for (ReleaseId id : all.subList(0, Math.max(0, all.size() - count))) {
      if (!id.toString().equals(shown)) {
        Path gone = site.resolve(StagingFolder.PREFIX + "gone-" + id);
        FileTree.delete(gone);
        Files.move(publicFolder(id.toString()), gone);
        FileTree.delete(internalFolder(id.toString()));
        FileTree.delete(gone);
      }
    }
  }
}
