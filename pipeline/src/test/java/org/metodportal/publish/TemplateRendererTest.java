package org.metodportal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;
import org.metodportal.page.SmallPortal;
import org.metodportal.page.check.CheckPage;
import org.metodportal.page.moved.LeadingOnPage;
import org.metodportal.page.own.OwnTextPage;
import org.metodportal.page.site.Pages;

/** Templates and the records that they are given. */
final class TemplateRendererTest {
  @Test
  void everyKindOfPageHasItsTemplate() throws Exception {
    Set<String> kinds =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.metodportal.page")
                .stream()
                .filter(type -> type.isAssignableTo(Page.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(kinds.contains("HomePage"));
    TemplateRenderer renderer = new TemplateRenderer(SiteWriterTest.TEMPLATES);
    try (Stream<Page> pages = Stream.concat(SmallPortal.pages(), ofEditors())) {
      for (Page page : pages.toList()) {
        kinds.remove(page.getClass().getSimpleName());
        StringWriter html = new StringWriter();
        renderer.render(page, html);
        assertTrue(html.toString().startsWith("<!DOCTYPE html>"), page.frame().address().path());
      }
    }
    assertEquals(Set.of(), kinds);
  }

  /**
   * Pages that the small portal has not: one that editors wrote, one that leads on to another, and
   * the one that checks tables.
   */
  private static Stream<Page> ofEditors() {
    try (Stream<Page> pages = SmallPortal.pages()) {
      Frame frame = pages.findFirst().orElseThrow().frame();
      return Stream.of(
          new OwnTextPage(frame, "Вопросы и ответы", "<p>Ответ</p>"),
          new LeadingOnPage(frame.unlisted(), new Link("Пары", "../pary/")),
          new CheckPage(
              frame,
              List.of("../assets/check-page.js"),
              "reader.js",
              "knowledge",
              List.of(new CheckPage.Named("staff", "Кадры"))));
    }
  }

  @Test
  void brokenTemplateIsFoundByLineAndColumn(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("pages"));
    Files.writeString(folder.resolve("pages/home.ftlh"), "<h1>\n  ${frame.tittle}</h1>\n");
    Page home = Pages.of(SmallPortal.model()).findFirst().orElseThrow();
    TemplateRenderer renderer = new TemplateRenderer(folder);

    TemplateFailure failure =
        assertThrows(TemplateFailure.class, () -> renderer.render(home, new StringWriter()));

    assertEquals(2, failure.problem().position().line());
    assertTrue(failure.problem().position().file().endsWith("pages/home.ftlh"));
  }

  @Test
  void templateCannotReachTheProgram(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("pages"));
    Page home = Pages.of(SmallPortal.model()).findFirst().orElseThrow();
    for (String attack :
        List.of(
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${frame?api.class}",
            "${frame.class.classLoader}",
            "${frame.getClass().forName('java.lang.Runtime')}")) {
      Files.writeString(folder.resolve("pages/home.ftlh"), attack);
      TemplateRenderer renderer = new TemplateRenderer(folder);
      assertThrows(TemplateFailure.class, () -> renderer.render(home, new StringWriter()), attack);
    }
  }
}
