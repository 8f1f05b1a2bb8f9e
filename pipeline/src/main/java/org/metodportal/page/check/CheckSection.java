package org.metodportal.page.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.Address;
import org.metodportal.page.Frames;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.PortalModel;
import org.metodportal.page.PortalSection;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.registry.check.CheckTables;

/** Makes the page that checks tables, where the program has the reader as a script. */
public final class CheckSection {
  /** The page; absent from a portal without tables. */
  public static final PortalSection OF_PORTAL =
      new PortalSection(
          SiteMap.CHECK,
          new MenuEntry("Проверка", 80),
          SearchKind.PORTAL,
          CheckSection::isPresent,
          frames -> Stream.of(of(frames)));

  private static final String SCRIPT = "reader.js";

  /** Where the reader lies, beside the page. */
  public static final Address READER = SiteMap.CHECK.file(SCRIPT);

  private CheckSection() {}

  /** Whether a portal has the page. */
  public static boolean isPresent(PortalModel model) {
    return !model.schemas().isEmpty() && CheckSection.class.getResource(SCRIPT) != null;
  }

  /**
   * The reader of tables as the build of the program compiled it; null when the program was put
   * together without that step.
   */
  public static byte @Nullable [] reader() {
    try (InputStream in = CheckSection.class.getResourceAsStream(SCRIPT)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CheckPage of(Frames frames) {
    Address address = SiteMap.CHECK;
    PortalModel model = frames.model();
    return new CheckPage(
        frames.ofPortal(
            address,
            "Проверить таблицу",
            "Проверка таблицы до отправки: те же замечания, что у программы портала, и исправленная"
                + " копия. Файл остаётся на вашем компьютере.",
            new Frames.Step("Проверить таблицу", address)),
        List.of(address.linkTo(SiteMap.ASSETS.file("check-page.js"))),
        address.linkTo(READER),
        CheckTables.of(model.schemas()).packed(),
        model.schemas().values().stream()
            .map(schema -> new CheckPage.Named(schema.table().code(), schema.title()))
            .toList());
  }
}
