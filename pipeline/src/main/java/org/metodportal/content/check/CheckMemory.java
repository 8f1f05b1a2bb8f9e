package org.metodportal.content.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.FrontMatter;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/**
 * What earlier checks of the same process found in each file, valid until its size or the moment of
 * its last change is another one. A check with a new memory reads everything.
 */
public final class CheckMemory {
  private final Map<Path, Seen> seen = new ConcurrentHashMap<>();
  private final Map<Path, Keys> keys = new ConcurrentHashMap<>();

  /** Size and last change of a file. */
  private record Stamp(long bytes, long changed) {
    static Stamp of(Path file) throws IOException {
      return new Stamp(Files.size(file), Files.getLastModifiedTime(file).toMillis());
    }
  }

  /** On what the findings of a file depend beside the file itself. */
  record Basis(Set<String> ownContacts, boolean draftTerritory, LocalDate asOf) {}

  /** What a file has: its problems, and links, names of files and titles that are judged later. */
  record Findings(
      List<Problem> problems,
      List<TextLink> links,
      Set<String> files,
      List<TwinTitles.Title> titles) {}

  private final Map<Path, Read> attachments = new ConcurrentHashMap<>();

  private record Read(Stamp stamp, Set<String> ownContacts, List<Problem> problems) {}

  /** Reads a file that visitors may take. */
  public interface Attachment {
    /** What is wrong with it. */
    List<Problem> read() throws IOException;
  }

  /** What is wrong with a file that visitors may take, read when that is not known. */
  public List<Problem> ofAttachment(Path file, Set<String> ownContacts, Attachment attachment)
      throws IOException {
    Stamp stamp = Stamp.of(file);
    Read known = attachments.get(file);
    if (known == null || !known.stamp.equals(stamp) || !known.ownContacts.equals(ownContacts)) {
      known = new Read(stamp, ownContacts, attachment.read());
      attachments.put(file, known);
    }
    return known.problems;
  }

  private record Seen(Stamp stamp, Basis basis, Findings findings) {}

  private record Keys(Stamp stamp, Optional<YamlTree> tree) {}

  /** Looks through a file. */
  interface Look {
    /** What the file has. */
    Findings at(Path file) throws IOException;
  }

  /** The findings of a file, looked for when they are not known. */
  Findings of(Path file, Basis basis, Look look) throws IOException {
    Stamp stamp = Stamp.of(file);
    Seen known = seen.get(file);
    if (known != null && known.stamp.equals(stamp) && known.basis.equals(basis)) {
      return known.findings;
    }
    Findings findings = look.at(file);
    seen.put(file, new Seen(stamp, basis, findings));
    return findings;
  }

  /** The keys above a text; null when its own reader will say that they cannot be read. */
  @Nullable YamlTree keys(Path file, String shown, String territory) throws IOException {
    Stamp stamp = Stamp.of(file);
    Keys known = keys.get(file);
    if (known == null || !known.stamp.equals(stamp)) {
      FrontMatter matter = FrontMatter.read(file, shown, territory, new ProblemReport());
      known = new Keys(stamp, Optional.ofNullable(matter).map(FrontMatter::tree));
      keys.put(file, known);
    }
    return known.tree.orElse(null);
  }
}
