package org.metodportal.content.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.practice.Practice.Attachment;
import org.metodportal.document.PublishedFiles;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** Finds the files that cards bring along. */
final class AttachmentReader {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+");
  private static final long LARGEST_BYTES = 5L << 20;

  private final Path folder;
  private final ProblemReport report;

  AttachmentReader(Path folder, ProblemReport report) {
    this.folder = folder;
    this.report = report;
  }

  /** The files of a card; one with a mistake is reported and left out. */
  List<Attachment> read(YamlTree card, String territory) {
    List<Attachment> attachments = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlTree each : card.optionalTrees("attachments")) {
      each.allow("title", "file");
      String title = each.string("title");
      String name = each.string("file");
      if (title == null || name == null) {
        continue;
      }
      FileFault fault =
          names.add(name) ? fault(name) : new FileFault("назван дважды.", "Оставьте один.");
      if (fault == null) {
        Path file = folder.resolve(name);
        attachments.add(new Attachment(title.strip(), name, size(file), file));
      } else {
        report.add(
            Problem.error("practice-attachment")
                .in(territory)
                .value(name)
                .at(each.position("file"))
                .says("Файл «" + name + "» " + fault.words())
                .hint(fault.hint()));
      }
    }
    return attachments;
  }

  private @Nullable FileFault fault(String name) {
    if (!NAME.matcher(name).matches()) {
      return new FileFault(
          "назван не так, как адрес.",
          "Назовите его строчными латинскими буквами, цифрами и дефисами: kartochka.pdf.");
    }
    Optional<String> other = PublishedFiles.cure(name);
    if (other.isPresent()) {
      return new FileFault("такого вида портал не публикует.", other.get());
    }
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return new FileFault("не найден.", "Положите его в папку practices/files/ этой территории.");
    }
    return size(file) > LARGEST_BYTES
        ? new FileFault("больше 5 МБ.", "Сожмите его или разделите на части.")
        : null;
  }

  /** Bytes of a file; above any limit when the disk does not say. */
  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException unreadable) {
      return Long.MAX_VALUE;
    }
  }
}
