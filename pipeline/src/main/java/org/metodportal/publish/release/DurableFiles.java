package org.metodportal.publish.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.publish.Parallel;

/**
 * Makes files survive a power cut and readable to those who should read them, whatever the umask of
 * the process is. Until all of a tree is on the disk nothing leads to it, so the order does not
 * matter.
 */
final class DurableFiles {
  private static final Set<PosixFilePermission> PUBLIC_FILE =
      PosixFilePermissions.fromString("rw-r--r--");
  private static final Set<PosixFilePermission> PUBLIC_FOLDER =
      PosixFilePermissions.fromString("rwxr-xr-x");
  private static final Set<PosixFilePermission> OWN_FILE =
      PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> OWN_FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private DurableFiles() {}

  /** Which files are known to be on the disk. */
  interface Settled {
    boolean is(Path file) throws IOException;
  }

  /**
   * Lets everybody read a tree and writes it through to the disk.
   *
   * @param settled files that are there already, and readable
   */
  static void settlePublic(Path folder, Settled settled) throws IOException {
    settle(folder, PUBLIC_FILE, PUBLIC_FOLDER, settled);
  }

  /** Lets nobody but the owner into a tree and writes it through to the disk. */
  static void settleInternal(Path folder) throws IOException {
    settle(folder, OWN_FILE, OWN_FOLDER, file -> false);
  }

  private static void settle(
      Path folder,
      Set<PosixFilePermission> ofFile,
      Set<PosixFilePermission> ofFolder,
      Settled settled)
      throws IOException {
    List<Path> unsettled = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile() && !settled.is(file)) {
              allow(file, ofFile);
              unsettled.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            allow(visited, ofFolder);
            unsettled.add(visited);
            return FileVisitResult.CONTINUE;
          }
        });
    Parallel.waiting(unsettled, DurableFiles::sync);
  }

  /** A folder that everybody may read; made when it does not exist. */
  static void publicFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    allow(folder, PUBLIC_FOLDER);
  }

  /** A folder for its owner alone; made when it does not exist. */
  static void ownFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    allow(folder, OWN_FOLDER);
  }

  /** Lets nobody but its owner read a file. */
  static void ownFile(Path file) throws IOException {
    allow(file, OWN_FILE);
  }

  private static void allow(Path path, Set<PosixFilePermission> permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")
        && !Files.getPosixFilePermissions(path).equals(permissions)) {
      Files.setPosixFilePermissions(path, permissions);
    }
  }

  /**
   * Writes a file or the entries of a folder through to the disk.
   *
   * @throws IOException when the disk refuses; a disk that cannot open folders keeps them anyway
   */
  static void sync(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException refused) {
      if (!folder || path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        throw refused;
      }
    }
  }
}
