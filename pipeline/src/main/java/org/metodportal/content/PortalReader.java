package org.metodportal.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.logo.Logo;
import org.metodportal.content.logo.LogoReader;
import org.metodportal.content.own.OwnPages;
import org.metodportal.content.portaltext.PortalTextReader;
import org.metodportal.content.portaltext.StandingPage;
import org.metodportal.content.word.EditorWords;
import org.metodportal.content.word.EditorWordsReader;
import org.metodportal.document.Choices;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** Reads {@code content/portal.yaml}. */
public final class PortalReader {
  private static final String MENU = "menu";
  private static final String UPDATE_DAYS = "update_days";
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[\\p{L}\\d.-]+(:\\d{1,5})?(/[\\p{L}\\d._~-]+)*/*");
  private static final int LONGEST_WAIT = 366;

  private PortalReader() {}

  /**
   * Reads the portal's own description.
   *
   * @param shown the content folder as messages name it
   * @param sections folders of the sections whose names in menus editors may change
   * @return null after a problem
   */
  public static @Nullable PortalDescription read(
      Path content, String shown, Choices sections, ProblemReport report) {
    YamlTree tree =
        YamlTree.read(content.resolve("portal.yaml"), shown + "/portal.yaml", "", report);
    if (tree == null) {
      return null;
    }
    tree.allow(
        "title",
        "short_title",
        "base_url",
        "publisher",
        PublisherReader.INN,
        PublisherReader.PHONE,
        PublisherReader.EMAIL,
        PublisherReader.OFFICER,
        "contacts",
        MENU,
        EditorWordsReader.KEY,
        LogoReader.KEY,
        "synthetic",
        UPDATE_DAYS,
        "language");
    String title = tree.string("title");
    String shortTitle = tree.string("short_title");
    String baseUrl = tree.string("base_url");
    if (baseUrl != null && !ADDRESS.matcher(baseUrl.strip()).matches()) {
      report.add(
          Problem.error("base-url")
              .value(baseUrl)
              .at(tree.position("base_url"))
              .says("«" + baseUrl + "» — не адрес сайта.")
              .hint("Напишите его целиком, с https:// и без страницы: https://metod.example."));
      baseUrl = null;
    }
    String publisher = tree.optionalString("publisher");
    List<String> contacts = tree.optionalStrings("contacts");
    Boolean synthetic = tree.flag("synthetic");
    int updateDays = updateDays(tree, report);
    Map<String, String> menu = menu(tree, sections, report);
    EditorWords words = EditorWordsReader.read(tree, report);
    PublisherDetails details = PublisherReader.read(tree, report);
    Logo logo = LogoReader.read(tree, content, shown, "", report);
    if (title == null || shortTitle == null || baseUrl == null || synthetic == null) {
      return null;
    }
    return new PortalDescription(
        title,
        shortTitle,
        baseUrl,
        publisher == null ? "" : publisher,
        contacts,
        synthetic,
        updateDays,
        details,
        List.of(),
        menu,
        words,
        PortalTextReader.ofProgram(StandingPage.HOME),
        PortalTextReader.ofProgram(StandingPage.ABOUT),
        logo);
  }

  private static int updateDays(YamlTree tree, ProblemReport report) {
    Integer days = tree.optionalInteger(UPDATE_DAYS);
    if (days != null && (days < 1 || days > LONGEST_WAIT)) {
      report.add(
          Problem.error("update-days")
              .value(days.toString())
              .at(tree.position(UPDATE_DAYS))
              .says("Через " + days + " дн. портал обновляться не может.")
              .hint(
                  "Напишите, через сколько дней ждать обновления: от 1 до " + LONGEST_WAIT + "."));
      return PortalDescription.NIGHTLY;
    }
    return days == null ? PortalDescription.NIGHTLY : days;
  }

  private static Map<String, String> menu(YamlTree tree, Choices sections, ProblemReport report) {
    Map<String, String> names = new TreeMap<>();
    YamlTree menu = tree.optionalTree(MENU);
    if (menu == null) {
      return names;
    }
    menu.allow(sections.words().toArray(String[]::new));
    for (String section : sections.words()) {
      String name = menu.optionalString(section);
      if (name != null && name.strip().length() > OwnPages.LONGEST_NAME) {
        report.add(
            Problem.error("menu-name")
                .value(name)
                .at(menu.position(section))
                .says(
                    "Имя в меню длиннее "
                        + OwnPages.LONGEST_NAME
                        + " знаков: меню не поместится в строку.")
                .hint("Назовите раздел одним-двумя словами."));
      } else if (name != null) {
        names.put(section, name.strip());
      }
    }
    return names;
  }
}
