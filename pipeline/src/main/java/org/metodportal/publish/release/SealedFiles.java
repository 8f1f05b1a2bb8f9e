package org.metodportal.publish.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.publish.disk.FormerFiles;

/**
 * The files of the release shown, which a new release need not have twice, nor hash or write
 * through to the disk again. Safe for several threads.
 *
 * @param folder its public folder
 * @param entries its files as its manifest names them, by path
 * @param sealed when the manifest was written
 */
record SealedFiles(Path folder, Map<String, ReleaseManifest.Entry> entries, FileTime sealed)
    implements FormerFiles {
  /** The files of a release; none when it has no manifest. */
  static SealedFiles of(Path folder) throws IOException {
    ReleaseManifest manifest = ReleaseManifest.read(folder);
    return manifest == null
        ? new SealedFiles(folder, Map.of(), FileTime.fromMillis(0))
        : new SealedFiles(
            folder,
            manifest.byPath(),
            Files.getLastModifiedTime(folder.resolve(ReleaseManifest.FILE)));
  }

  /**
   * Makes a new file a hard link to that of the release shown, where both have the same bytes. A
   * file that somebody wrote after its release was sealed is not taken: its manifest is wrong.
   *
   * @param own the new file
   * @param path of both from their roots
   * @return what the manifest says of it; null when the release shown has no such file
   */
  ReleaseManifest.@Nullable Entry share(Path own, String path) throws IOException {
    ReleaseManifest.Entry entry = entries.get(path);
    Path old = folder.resolve(path);
    if (entry == null || !isAsSealed(old, entry)) {
      return null;
    }
    if (Files.isSameFile(own, old)) {
      return entry;
    }
    if (Files.mismatch(own, old) >= 0) {
      return null;
    }
    Path link = own.resolveSibling(own.getFileName() + ".link");
    if (FileTree.link(old, link)) {
      Files.move(link, own, StandardCopyOption.REPLACE_EXISTING);
    }
    return entry;
  }

  @Override
  public boolean link(String path, String sha256, Path target) throws IOException {
    ReleaseManifest.Entry entry = entries.get(path);
    Path old = folder.resolve(path);
    if (entry == null || !entry.sha256().equals(sha256) || !isAsSealed(old, entry)) {
      return false;
    }
    Files.createDirectories(target.toAbsolutePath().getParent());
    return FileTree.link(old, target);
  }

  private boolean isAsSealed(Path old, ReleaseManifest.Entry entry) throws IOException {
    try {
      BasicFileAttributes found =
          Files.readAttributes(old, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return found.isRegularFile()
          && found.size() == entry.size()
          && found.lastModifiedTime().compareTo(sealed) <= 0;
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  /** Whether a new file is a hard link to that of the release shown. */
  boolean shares(Path own, String path) throws IOException {
    return entries.containsKey(path)
        && FileTree.holds(folder.resolve(path))
        && Files.isSameFile(own, folder.resolve(path));
  }
}
