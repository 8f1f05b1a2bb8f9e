package org.metodportal.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * An archive of the classes of each kind of work, as {@code publish.sh} keeps one of the program:
 * classes are then mapped and not parsed. Virtual machines archive nothing from folders, so folders
 * of the class path are put into jars first.
 */
final class ClassArchives {
  private final String classPath;
  private final Path folder;

  private ClassArchives(String classPath, Path folder) {
    this.classPath = classPath;
    this.folder = folder;
  }

  /** Starts with no archive; those of an earlier program are not used. */
  static ClassArchives in(Path folder) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    try (Stream<Path> left = Files.list(classes)) {
      for (Path path : left.toList()) {
        Files.delete(path);
      }
    }
    List<String> places = new ArrayList<>();
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(place).toAbsolutePath();
      if (Files.isDirectory(path)) {
        places.add(jar(path, classes.resolve(places.size() + ".jar")).toString());
      } else if (Files.exists(path)) {
        places.add(path.toString());
      }
    }
    return new ClassArchives(String.join(File.pathSeparator, places), classes);
  }

  /** Where the classes of all runs are. */
  String classPath() {
    return classPath;
  }

  /** What makes a virtual machine take the archive of this work, or leave one when it ends. */
  List<String> options(Work work) {
    Path archive = folder.resolve(work.name().toLowerCase(Locale.ROOT) + ".jsa");
    return List.of(
        "-Xlog:disable",
        "-Xlog:all=off",
        (Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=")
            + archive.toAbsolutePath());
  }

  private static Path jar(Path from, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out);
        Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        packed.putNextEntry(new JarEntry(from.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, packed);
        packed.closeEntry();
      }
    }
    return jar;
  }
}
