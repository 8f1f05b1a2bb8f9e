package org.metodportal.build.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.metodportal.content.check.CheckMemory;
import org.metodportal.content.check.ContentCheck;
import org.metodportal.content.check.PersonalData;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;
import org.metodportal.publish.readback.PublicFile;

/**
 * Reads the files that visitors may take as they will, before a release: persons in them, whom a
 * gate refuses, and files that are not of the kind that their names say.
 */
final class AttachedFiles {
  private static final long LARGEST_BYTES = 5L << 20;

  /** Of all that a packed file holds together: a document of an office is a tenth of it. */
  private static final long LARGEST_UNPACKED = 100L << 20;

  private static final Set<String> PACKED =
      Set.of("docx", "pptx", "xlsx", "odt", "ods", "odp", "zip");
  private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "webp");

  private AttachedFiles() {}

  static void check(
      Path content,
      String shown,
      Map<String, List<Path>> files,
      CheckMemory memory,
      ProblemReport report)
      throws IOException {
    Set<String> own = ContentCheck.ownContacts(content);
    for (Map.Entry<String, List<Path>> territory : files.entrySet()) {
      for (Path file : territory.getValue()) {
        if (!PICTURES.contains(ending(file)) && Files.size(file) <= LARGEST_BYTES) {
          String path = content.relativize(file).toString().replace('\\', '/');
          SourcePosition position = SourcePosition.of(shown + "/" + path);
          report.addAll(
              memory.ofAttachment(
                  file, own, () -> problems(file, own, territory.getKey(), position)));
        }
      }
    }
  }

  private static List<Problem> problems(
      Path file, Set<String> own, String territory, SourcePosition position) {
    Set<Problem> problems = new TreeSet<>();
    try {
      refuseLargeInside(file);
      PublicFile.read(
          Objects.requireNonNull(file.getParent()),
          String.valueOf(file.getFileName()),
          passage -> {
            for (PersonalData.Found found : PersonalData.contactsBut(own, passage.text())) {
              problems.add(
                  Problem.error(found.kind().code())
                      .in(territory)
                      .at(position)
                      .says(
                          "В файле личные данные ("
                              + passage.place()
                              + "): "
                              + found.kind().russian()
                              + ".")
                      .hint(
                          "Уберите их из файла и положите его заново; служебные телефоны и почта"
                              + " объявляются в content/portal.yaml."));
            }
          });
    } catch (IOException | RuntimeException broken) { // readers of formats throw both
      return List.of(
          Problem.error("file-broken")
              .in(territory)
              .at(position)
              .says("Файл не открывается: он повреждён или не того вида, что говорит его имя.")
              .hint("Откройте его в программе, сохраните заново и положите вместо этого."));
    }
    return List.copyOf(problems);
  }

  /** Refuses a small file that grows out of all proportion when it is opened. */
  private static void refuseLargeInside(Path file) throws IOException {
    if (PACKED.contains(ending(file))) {
      try (ZipFile packed = new ZipFile(file.toFile())) {
        long unpacked = packed.stream().mapToLong(ZipEntry::getSize).sum();
        if (unpacked > LARGEST_UNPACKED) {
          throw new IOException(file + ": " + unpacked + " bytes inside");
        }
      }
    }
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
