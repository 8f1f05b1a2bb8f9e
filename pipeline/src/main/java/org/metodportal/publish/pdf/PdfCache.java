package org.metodportal.publish.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The PDF of an earlier build and what each was made of. The list stands in the internal folder as
 * {@code state/papers.txt}, one file a line: digest, two blanks, path from the root of the site.
 *
 * @param folder public folder of that build
 * @param digests path → digest of what it was made of
 */
public record PdfCache(Path folder, Map<String, String> digests) {
  /** An empty cache: nothing was printed before. */
  public static final PdfCache NONE = new PdfCache(Path.of(""), Map.of());

  private static final String FILE = "papers.txt";
  private static final String GAP = "  ";

  /** Copies the digests. */
  public PdfCache {
    digests = Map.copyOf(digests);
  }

  /**
   * What a build printed; nothing when it left no list.
   *
   * @param publicFolder its site
   * @param internalFolder what it kept for the office
   */
  public static PdfCache of(Path publicFolder, Path internalFolder) throws IOException {
    Path list = list(internalFolder);
    Map<String, String> digests = new TreeMap<>();
    if (Files.isRegularFile(list)) {
      for (String line : Files.readString(list, StandardCharsets.ISO_8859_1).split("\n")) {
        int gap = line.indexOf(GAP);
        if (gap > 0) {
          digests.put(line.substring(gap + GAP.length()), line.substring(0, gap));
        }
      }
    }
    return new PdfCache(publicFolder, digests);
  }

  /** The file that was made of the same; null when there is none. */
  @Nullable Path find(String path, String digest) {
    Path file = folder.resolve(path);
    return digest.equals(digests.get(path)) && Files.isRegularFile(file) ? file : null;
  }

  /** Writes the list of digests for the next build. */
  static void save(SortedMap<String, String> digests, Path internalFolder) throws IOException {
    StringBuilder text = new StringBuilder();
    digests.forEach((path, digest) -> text.append(digest).append(GAP).append(path).append('\n'));
    Path list = list(internalFolder);
    Files.createDirectories(list.getParent());
    Files.writeString(list, text);
  }

  private static Path list(Path internalFolder) {
    return internalFolder.resolve("state").resolve(FILE);
  }
}
