package org.metodportal.publish.release;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.SiteMap;
import org.metodportal.problem.CodePointOrder;

/**
 * The releases of a site: {@code releases/<id>/} with the public folder of each, {@code
 * internal/<id>/} for the office alone, and {@code current}, a symbolic link to the one shown.
 */
public final class Releases {
  private static final Pattern ID = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(\\d{1,6})");

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

  /** The internal folder of a release. */
  public Path internalFolder(String id) {
    return site.resolve("internal").resolve(id);
  }

  /** The release shown; null when nothing was published yet. */
  public @Nullable String currentId() throws IOException {
    Path link = current();
    return Files.isSymbolicLink(link)
        ? String.valueOf(Files.readSymbolicLink(link).getFileName())
        : null;
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
      if (Files.isDirectory(folder)) {
        try (Stream<Path> given = Files.list(folder)) {
          largest = Math.max(largest, given.mapToInt(id -> number(asOf, id)).max().orElse(0));
        }
      }
    }
    return asOf + "-" + (largest < 9 ? "0" : "") + (largest + 1);
  }

  /** The number of a release of that day; 0 of any other folder. */
  private static int number(LocalDate asOf, Path folder) {
    Matcher id = ID.matcher(folder.getFileName().toString());
    return id.matches() && id.group(1).equals(asOf.toString()) ? Integer.parseInt(id.group(2)) : 0;
  }

  /** An empty folder inside the site where a release is made before it has a name. */
  public Path workshop() throws IOException {
    Files.createDirectories(site);
    return Files.createTempDirectory(site, ".making-");
  }

  /**
   * Takes a finished release in and shows it: both folders are moved, then the link is replaced in
   * one step.
   *
   * @param made the public folder, on the same disk
   * @param internal the internal folder, on the same disk
   */
  public void show(String id, Path made, Path internal) throws IOException {
    Files.createDirectories(site.resolve("releases"));
    Files.createDirectories(site.resolve("internal"));
    closeToOthers(site.resolve("internal"));
    closeToOthers(internal);
    Files.move(internal, internalFolder(id));
    Files.move(made, publicFolder(id));
    Path link = site.resolve(".current-" + id);
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, Path.of("releases", id));
    try {
      Files.move(link, current(), StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(link, current(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Lets nobody but its owner into a folder, on disks that know owners. */
  public static void closeToOthers(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Ids of releases beyond the newest ones to keep, oldest first; never the one shown. */
  public List<String> beyond(int keep) throws IOException {
    String shown = currentId();
    Path folder = site.resolve("releases");
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> releases = Files.list(folder)) {
      List<String> newestFirst =
          releases
              .map(release -> release.getFileName().toString())
              .sorted(Comparator.comparing((String id) -> id, CodePointOrder.ORDER).reversed())
              .toList();
      return newestFirst.stream()
          .skip(keep)
          .filter(id -> !id.equals(shown))
          .sorted(CodePointOrder.ORDER)
          .toList();
    }
  }
}
