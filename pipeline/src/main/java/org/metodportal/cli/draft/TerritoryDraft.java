package org.metodportal.cli.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.metodportal.build.read.SourceFolder;
import org.metodportal.definition.Accent;
import org.metodportal.definition.Territory;
import org.metodportal.definition.reader.Territories;
import org.metodportal.problem.ProblemReport;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchemas;

/** The folders of a new territory: content to fill in, and empty tables with their headers. */
record TerritoryDraft() implements Draft {
  /** Files of a territory, by the text that they are made of. */
  private static final Map<String, String> FILES =
      Map.of(
          "territory/territory.yaml", "territory.yaml",
          "territory/polozhenie.md", "polozhenie.md",
          "territory/roadmap.md", "roadmap.md",
          "territory/glossary.md", "glossary.md",
          "territory/indicator.md", "indicators/p1.md");

  @Override
  public List<String> write(DraftRequest request) throws IOException, DraftRefused {
    String slug = newSlug(request);
    SourceFolder content = request.content();
    SourceFolder data = request.data();
    writeContent(request, slug);
    writeTables(data, slug);
    return List.of(
        "Записаны папки: " + content.shown() + "/" + slug + " и " + data.shown() + "/" + slug,
        "Дальше: впишите название территории и документ в "
            + content.shown()
            + "/"
            + slug
            + "/territory.yaml,",
        "замените слова «Напишите …» в остальных файлах и положите таблицы в "
            + data.shown()
            + "/"
            + slug
            + "; таблицы, которых у вас нет, удалите.",
        "Пока в territory.yaml стоит «draft: true», территории на сайте нет; уберите эту строку,"
            + " когда всё готово.");
  }

  /** The name given, of which no folder exists yet. */
  private static String newSlug(DraftRequest request) throws DraftRefused {
    String usual = request.named().isEmpty() ? "" : request.named().get(0);
    String name = request.name();
    if ((name == null ? usual : name).isBlank()) {
      throw new DraftRefused("Назовите папку новой территории: --name novyy-rayon.");
    }
    String slug = request.slug(usual);
    if (Territories.RESERVED.contains(slug)) {
      throw new DraftRefused(
          "Имя «" + slug + "» занято страницей самого портала. Выберите другое.");
    }
    for (SourceFolder folder : List.of(request.content(), request.data())) {
      if (Files.exists(folder.path().resolve(slug))) {
        throw new DraftRefused(
            "Папка " + folder.shown() + "/" + slug + " уже есть. Выберите другое имя.");
      }
    }
    return slug;
  }

  private static void writeContent(DraftRequest request, String slug)
      throws IOException, DraftRefused {
    Map<String, String> words = DraftWords.of(request, slug, slug);
    words.put("title", "Напишите название территории");
    words.put("code", "p1");
    words.put("levels", DraftWords.listed(Territory.LEVELS));
    words.put("accents", DraftWords.listed(Accent.NAMES));
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      DraftRequest.write(
          request.content(), slug + "/" + file.getValue(), DraftText.of(file.getKey(), words));
    }
  }

  private static void writeTables(SourceFolder data, String slug) throws IOException, DraftRefused {
    var schemas = TableSchemas.read(data.path(), data.shown(), new ProblemReport());
    for (Table table : Table.values()) {
      var schema = schemas.get(table);
      String header =
          schema == null
              ? ""
              : String.join(";", schema.fields().stream().map(Field::name).toList());
      DraftRequest.write(data, slug + "/" + table + ".csv", header + "\n");
    }
  }
}
