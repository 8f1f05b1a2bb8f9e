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
 * Finished pages of earlier runs. A page is found by the content of its record, of the templates,
 * of what papers are printed with and the names of style sheets and scripts: nothing else reaches
 * its bytes. The bytes stand beside what is known of the page: they are read only where the release
 * shown does not have them. Safe for several threads.
 */
final class KeptPages {
  /** Folders of templates that no page is made of: browsers and printers ask for their files. */
  private static final List<String> ASIDE = List.of("assets", "paper");

  private static final String KIND = "page";
  private static final String BYTES = "bytes-of-";
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

  /** What decides on the bytes of pages and of files beside them, whatever they show. */
  String look() {
    return look;
  }

  /** The key of a page with the names of style sheets and scripts. */
  String key(Page page, Assets assets) {
    return store.key(KIND, look, assets.names(), page);
  }

  /** The page of that key; null when it is not kept. */
  @Nullable FinishedPage find(String key) {
    byte[] kept = store.find(key);
    return kept == null ? null : unpack(new PackedReader(kept));
  }

  /** The bytes of the page of that key; null when they are not kept. */
  byte @Nullable [] bytes(String key) {
    return key.isEmpty() ? null : store.find(BYTES + key);
  }

  /** The bytes of the page of that key are kept on: the release shown holds them now. */
  void use(String key) {
    store.use(BYTES + key);
  }

  /** Keeps a page for later runs. */
  void keep(String key, FinishedPage page, byte[] bytes) {
    if (!key.isEmpty()) {
      store.keep(BYTES + key, bytes);
      store.keep(key, pack(page));
    }
  }

  private static byte[] pack(FinishedPage page) {
    PackedBytes out = new PackedBytes(ROOM);
    out.putText(page.sha256());
    out.putCount(page.size());
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
    String sha256 = in.takeText();
    int size = (int) in.takeCount();
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
    return new FinishedPage(sha256, size, words, List.copyOf(sections), paper, paperDigest);
  }
}
