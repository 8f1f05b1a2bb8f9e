package org.metodportal.content.own;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.moved.FormerAddress;
import org.metodportal.definition.reader.Territories;
import org.metodportal.document.MarkdownFolder;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** Reads the pages that editors add. */
public final class OwnPages {
  private static final String FOLDER = "pages";
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Sections that a territory has by itself. */
  private static final Set<String> OF_TERRITORY =
      Set.of(
          "monitoring",
          "measures",
          "polozhenie",
          "roadmap",
          "structure",
          "staffing",
          "organizations",
          "terminy",
          "report",
          "files");

  private OwnPages() {}

  /** Letters of a name in a menu, so that the menu stays in its line. */
  public static final int LONGEST_NAME = 24;

  /** A page and its place in the menu. */
  private record Placed(OwnPage page, int order) {}

  /**
   * Pages of the portal, in the order of its menu.
   *
   * @param territories slugs, whose addresses are taken
   * @throws IOException when the disk fails
   */
  public static List<OwnPage> ofPortal(
      Path content, String shown, Set<String> territories, ProblemReport report)
      throws IOException {
    return read(
        new MarkdownFolder(content.resolve(FOLDER), shown + "/" + FOLDER, ""), territories, report);
  }

  /**
   * Pages of a territory, in the order of its menu.
   *
   * @throws IOException when the disk fails
   */
  public static List<OwnPage> ofTerritory(
      Path content, String shown, String territory, ProblemReport report) throws IOException {
    return read(
        new MarkdownFolder(
            content.resolve(territory).resolve(FOLDER),
            shown + "/" + territory + "/" + FOLDER,
            territory),
        Set.of(),
        report);
  }

  private static List<OwnPage> read(MarkdownFolder folder, Set<String> taken, ProblemReport report)
      throws IOException {
    return folder.read(entry -> page(entry, folder.territory(), taken), report).stream()
        .sorted(Comparator.comparingInt(Placed::order))
        .map(Placed::page)
        .toList();
  }

  private static @Nullable Placed page(
      MarkdownFolder.Entry entry, String territory, Set<String> taken) {
    YamlTree tree = entry.document().tree();
    ProblemReport report = entry.problems();
    tree.allow("title", "description", "menu", "order", FormerAddress.KEY, "draft");
    String title = tree.string("title");
    String description = tree.optionalString("description");
    String menu = tree.optionalString("menu");
    if (menu != null && menu.strip().length() > LONGEST_NAME) {
      report.add(
          Problem.error("own-page")
              .in(territory)
              .at(tree.position("menu"))
              .says("Имя в меню длиннее " + LONGEST_NAME + " знаков: меню не поместится в строку.")
              .hint("Сократите его."));
    }
    Integer order = tree.optionalInteger("order");
    boolean draft = Boolean.TRUE.equals(tree.optionalFlag("draft"));
    String folder = territory.isEmpty() ? "/" : "/" + territory + "/";
    List<FormerAddress> movedFrom = FormerAddress.read(tree, folder, territory, report);
    Set<String> own = territory.isEmpty() ? Territories.RESERVED : OF_TERRITORY;
    if (!SLUG.matcher(entry.id()).matches()) {
      error(
          entry,
          territory,
          "Имя «" + entry.id() + "» не годится для адреса страницы.",
          "Назовите файл строчными латинскими буквами, цифрами и дефисами.");
    } else if (own.contains(entry.id()) || taken.contains(entry.id())) {
      error(
          entry,
          territory,
          "По адресу «" + entry.id() + "» уже стоит страница портала.",
          "Назовите файл иначе.");
    }
    if (entry.document().body().isBlank()) {
      error(entry, territory, "Под ключами нет текста страницы.", "Напишите его.");
    }
    return title == null || draft || report.errors() > 0
        ? null
        : new Placed(
            new OwnPage(
                territory,
                entry.id(),
                title.strip(),
                Objects.requireNonNullElse(description, title).strip(),
                Objects.requireNonNullElse(menu, "").strip(),
                entry.document().body().strip(),
                movedFrom),
            Objects.requireNonNullElse(order, Integer.MAX_VALUE));
  }

  private static void error(
      MarkdownFolder.Entry entry, String territory, String message, String hint) {
    entry
        .problems()
        .add(
            Problem.error("own-page")
                .in(territory)
                .at(SourcePosition.of(entry.shown(), entry.document().bodyLine(), 1))
                .says(message)
                .hint(hint));
  }
}
