package org.metodportal.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.Page;
import org.metodportal.page.SearchKind;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.publish.search.Section;
import org.metodportal.publish.store.ResultStore;
import org.metodportal.source.file.Sha256;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;

/**
 * Finished pages of earlier runs. A page is found by the content of its record, of the templates
 * and of what papers are printed with: nothing else reaches its bytes. Safe for several threads.
 */
final class KeptPages {
  /** Folders of templates that no page is made of: browsers and printers ask for their files. */
  private static final List<String> ASIDE = List.of("assets", "paper");

  private static final String KIND = "page";
  private static final int ROOM = 1 << 15;

  private final ResultStore store;
  private final String look;

  /**
   * The pages that a store remembers.
   *
   * @param press what papers are printed with; empty when none are
   */
  KeptPages(ResultStore store, Path templates, String press) throws IOException {
    this.store = store;
    this.look = look(templates, press);
  }

  private static String look(Path templates, String press) throws IOException {
    Sha256 look = new Sha256().addPart(press);
    for (Path file : FileTree.files(templates)) {
      Path name = templates.relativize(file);
      if (!ASIDE.contains(name.getName(0).toString())) {
        look.addPart(name.toString()).addPart(Sha256.of(file));
      }
    }
    return look.hex();
  }

  /** The key of a page. */
  String key(Page page) {
    return store.key(KIND, look, page);
  }

  /** The page of that key; null when it is not kept. */
  @Nullable FinishedPage find(String key) {
    byte[] kept = store.find(key);
    return kept == null ? null : unpack(new PackedReader(kept));
  }

  /** Keeps a page for later runs. */
  void keep(String key, FinishedPage page) {
    store.keep(key, pack(page));
  }

  private static byte[] pack(FinishedPage page) {
    PackedBytes out = new PackedBytes(ROOM);
    out.putText(page.html());
    out.putText(page.words());
    out.putText(page.paper());
    out.putText(page.paperDigest());
    for (Section section : page.sections()) {
      out.putByte(section.kind().ordinal());
      out.putText(section.address());
      out.putText(section.title());
      out.putText(section.context());
      out.putText(section.heading());
      out.putText(section.text());
    }
    return out.toByteArray();
  }

  private static FinishedPage unpack(PackedReader in) {
    String html = in.takeText();
    String words = in.takeText();
    String paper = in.takeText();
    String paperDigest = in.takeText();
    List<Section> sections = new ArrayList<>();
    while (in.hasMore()) {
      sections.add(
          new Section(
              SearchKind.values()[in.takeByte()],
              in.takeText(),
              in.takeText(),
              in.takeText(),
              in.takeText(),
              in.takeText()));
    }
    return new FinishedPage(html, words, List.copyOf(sections), paper, paperDigest);
  }
}
