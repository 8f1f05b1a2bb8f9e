package org.metodportal.build.report;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;

/** Version of the program. */
public final class ProgramVersion {
  /** Version as the program's jar says it; «разработка» when it runs from class files. */
  public static final String TEXT = text();

  private ProgramVersion() {}

  private static String text() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "разработка" : version;
  }

  /**
   * The version and what tells two builds of the same version apart: Java's own version, and size
   * and time of the jar, or number and newest time of class files.
   */
  public static String identity() throws IOException {
    return TEXT + " " + Runtime.version() + " " + traits(place());
  }

  private static Path place() throws IOException {
    CodeSource source = ProgramVersion.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      throw new IOException("Java does not say where the program stands");
    }
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException strange) {
      throw new IOException(strange);
    }
  }

  private static String traits(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return Files.size(place) + " " + Files.getLastModifiedTime(place);
    }
    long count = 0;
    long newest = 0;
    try (Stream<Path> classes = Files.walk(place)) {
      for (Path each : (Iterable<Path>) classes::iterator) {
        count++;
        newest = Math.max(newest, Files.getLastModifiedTime(each).toMillis());
      }
    }
    return count + " " + newest;
  }
}
