package org.metodportal.publish.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists, copies and deletes folders and links files. Never follows a symbolic link. */
public final class FileTree {
  private FileTree() {}

  /**
   * Every file of a folder and of the folders in it, in order of their paths. A folder that cannot
   * be read is a failure, not an empty one.
   */
  public static List<Path> files(Path folder) throws IOException {
    Listing listing = new Listing();
    Files.walkFileTree(folder, listing);
    return listing.files.stream().sorted().toList();
  }

  /**
   * The files of {@link #files} and those that symbolic links lead to. What cannot be read is
   * passed over: this is for a folder whose reader tells of that.
   */
  public static List<Path> readable(Path folder) throws IOException {
    Listing listing =
        new Listing() {
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException unread) {
            return FileVisitResult.CONTINUE;
          }
        };
    Files.walkFileTree(
        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, listing);
    return listing.files.stream().sorted().toList();
  }

  private static class Listing extends SimpleFileVisitor<Path> {
    final List<Path> files = new ArrayList<>();

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /** The files of {@link #files} as paths from the folder, with forward slashes. */
  public static List<String> names(Path folder) throws IOException {
    return files(folder).stream()
        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
        .sorted()
        .toList();
  }

  /**
   * Whether there is such a file or folder. {@link Files#exists} says no as well when the disk does
   * not answer; here that is a failure.
   */
  public static boolean holds(Path path) throws IOException {
    try {
      Files.readAttributes(path, BasicFileAttributes.class);
      return true;
    } catch (NoSuchFileException absent) {
      return false;
    }
  }

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
