package org.metodportal.definition.reader;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;
import org.metodportal.definition.TerritoryContent;
import org.metodportal.document.FrontMatter;
import org.metodportal.document.YamlTree;
import org.metodportal.expression.ExpressionLanguage;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** Reads a territory and the definitions of its indicators from a folder of content. */
public final class DefinitionReader {
  private static final String ENDING = ".md";

  private final ExpressionLanguage language;

  /** Checks expressions by the language. */
  public DefinitionReader(ExpressionLanguage language) {
    this.language = language;
  }

  /**
   * Reads {@code <slug>/territory.yaml} and {@code <slug>/indicators/*.md}. A definition with an
   * error is reported and left out; the others are kept.
   *
   * @param content folder of content
   * @param shownName name of that folder in messages, such as {@code content}
   * @return null when {@code territory.yaml} has an error
   */
  public @Nullable TerritoryContent read(
      Path content, String shownName, String slug, ProblemReport report) {
    Path folder = content.resolve(slug);
    String shownFolder = shownName + "/" + slug;
    Described described = readTerritory(folder, shownFolder, slug, report);
    if (described == null) {
      return null;
    }
    Territory territory = described.territory();
    List<IndicatorDefinition> definitions = new ArrayList<>();
    Map<String, String> filesByCode = new HashMap<>();
    List<String> files = files(folder.resolve("indicators"), shownFolder, slug, report);
    NestedIndicators nested =
        new NestedIndicators(slug, files.stream().map(DefinitionReader::code).toList());
    for (String file : files) {
      ProblemReport ofFile = new ProblemReport();
      String shownFile = shownFolder + "/indicators/" + file;
      String code = code(file);
      String earlier = filesByCode.putIfAbsent(code.toLowerCase(Locale.ROOT), file);
      if (earlier != null) {
        ofFile.add(
            Problem.error("indicator-code")
                .in(slug)
                .at(SourcePosition.of(shownFile))
                .says("Код отличается от кода файла «" + earlier + "» только регистром букв.")
                .hint("Дайте этому показателю другой код."));
      }
      FrontMatter document =
          FrontMatter.read(folder.resolve("indicators").resolve(file), shownFile, slug, ofFile);
      IndicatorDefinition definition =
          document == null
              ? null
              : new IndicatorReader(document, shownFile, code, territory, language, ofFile)
                  .definition();
      if (document != null && definition != null) {
        definitions.add(definition);
        nested.add(definition, document.tree());
      }
      report.addAll(ofFile.sorted());
    }
    nested.check(report);
    return described.whole()
        ? new TerritoryContent(territory, List.copyOf(definitions), described.draft())
        : null;
  }

  private static String code(String file) {
    return file.substring(0, file.length() - ENDING.length());
  }

  /**
   * What {@code territory.yaml} says.
   *
   * @param whole false when it has a mistake, and the territory only stands in for it
   */
  private record Described(Territory territory, boolean draft, boolean whole) {}

  private static @Nullable Described readTerritory(
      Path folder, String shownFolder, String slug, ProblemReport report) {
    ProblemReport ofFile = new ProblemReport();
    YamlTree tree =
        YamlTree.read(
            folder.resolve(TerritoryReader.NAME),
            shownFolder + "/" + TerritoryReader.NAME,
            slug,
            ofFile);
    Described described = null;
    if (tree != null) {
      TerritoryReader reader = new TerritoryReader(tree, slug, ofFile);
      boolean draft = reader.draft();
      Territory territory = reader.territory();
      Territory known = territory == null ? reader.standIn() : territory;
      described = known == null ? null : new Described(known, draft, territory != null);
    }
    report.addAll(ofFile.sorted());
    return described;
  }

  /**
   * Names of the Markdown files by code, in code-point order; those of hidden files are left out.
   */
  private static List<String> files(
      Path folder, String shownFolder, String slug, ProblemReport report) {
    List<String> names = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return names;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith(".") || name.endsWith("~")) {
          continue;
        }
        if (name.endsWith(ENDING)) {
          names.add(name);
        } else {
          report.add(
              Problem.warning("indicator-file")
                  .in(slug)
                  .at(SourcePosition.of(shownFolder + "/indicators/" + name))
                  .says("Этот файл не читается: имя файла показателя кончается на «.md».")
                  .hint("Переименуйте его или уберите из папки."));
        }
      }
    } catch (IOException e) {
      report.add(
          Problem.error("file-unreadable")
              .in(slug)
              .at(SourcePosition.of(shownFolder + "/indicators"))
              .says("Папка не читается.")
              .hint("Проверьте, что её разрешено читать."));
    }
    names.sort(Comparator.comparing(DefinitionReader::code, CodePointOrder.ORDER));
    return names;
  }
}
