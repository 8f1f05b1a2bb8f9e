package org.metodportal.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Folders are copied and deleted, files are linked. Symbolic links are never followed. */
public final class FileTree {
  private FileTree() {}

  /** Deletes a folder with everything in it; nothing happens when it does not exist. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Copies a folder with everything in it into a folder that may exist. */
  public static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(visited).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(
                file,
                to.resolve(from.relativize(file).toString()),
                StandardCopyOption.REPLACE_EXISTING);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Puts a finished file in a second place, where it takes no room again; false on a disk that
   * knows no hard links.
   *
   * @param source never changed afterwards
   * @param link does not exist
   */
  public static boolean link(Path source, Path link) throws IOException {
    try {
      Files.createLink(link, source);
      return true;
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      return false;
    }
  }

  /**
   * Puts a finished file in a second place as a hard link, or as a copy on a disk that knows none.
   *
   * @param source never changed afterwards
   * @param target replaced when it exists
   */
  public static void linkOrCopy(Path source, Path target) throws IOException {
    Files.deleteIfExists(target);
    if (!link(source, target)) {
      Files.copy(source, target);
    }
  }
}
