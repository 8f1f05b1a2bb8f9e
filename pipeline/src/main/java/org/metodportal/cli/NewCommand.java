package org.metodportal.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.cli.draft.DraftText;
import org.metodportal.content.practice.PracticeWords;
import org.metodportal.content.regulation.LatinName;
import org.metodportal.content.roadmap.NextEvent;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Territory;
import org.metodportal.definition.UnitKind;
import org.metodportal.definition.reader.Territories;
import org.metodportal.document.Choices;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.ProblemReport;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a new file that explains itself, where it belongs; never over one that is there. */
@Command(name = "new", description = "написать заготовку с пояснениями в нужную папку")
final class NewCommand implements Callable<Integer> {
  private static final Choices KINDS =
      Choices.of("practice", "measure", "event", "recommendation", "indicator", "territory");
  private static final Map<String, String> FOLDERS =
      Map.of(
          "practice", "practices",
          "measure", "measures",
          "recommendation", "recommendations",
          "indicator", "indicators");
  private static final Map<String, String> USUAL_NAMES =
      Map.of(
          "practice", "novaya-praktika",
          "measure", "novaya-mera",
          "recommendation", "novaya-rekomendatsiya",
          "indicator", "novyy-pokazatel");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_NAME = 48;

  @Mixin private final Settings settings = new Settings();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(
      paramLabel = "ЧТО",
      description = "practice, measure, event, recommendation, indicator или territory")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String kind;

  @Option(
      names = "--name",
      paramLabel = "ИМЯ",
      description = "имя файла или папки латиницей; для event — что нужно сделать, словами")
  private @Nullable String name;

  @Option(
      names = "--section",
      paramLabel = "СЛОВА",
      defaultValue = "",
      description = "для event: слова из заголовка раздела (последний раздел)")
  private String section = "";

  @Override
  public Integer call() throws IOException {
    if (!KINDS.words().contains(kind)) {
      throw wrong("Такой заготовки нет: «" + kind + "». " + KINDS.hint(kind, "Есть"));
    }
    Session session =
        new Session(settings, spec.commandLine().getOut(), spec.commandLine().getErr());
    List<String> lines =
        switch (kind) {
          case "territory" -> territory();
          case "event" -> event();
          default -> card();
        };
    lines.forEach(session::say);
    return Exit.DONE;
  }

  private List<String> card() throws IOException {
    String territory = chosenTerritory();
    String slug = slug(name == null ? USUAL_NAMES.getOrDefault(kind, "") : name);
    Settings.Folder content = settings.content();
    String below = territory + "/" + FOLDERS.getOrDefault(kind, kind) + "/" + slug + ".md";
    write(
        content.path().resolve(below),
        content.shown() + "/" + below,
        DraftText.of(kind + ".md", words(content.path().resolve(territory), slug)));
    return List.of(
        "Записано: " + content.shown() + "/" + below,
        "Дальше: откройте файл, замените слова «Напишите …», проверьте: ./publish.sh check.",
        "Пока в файле стоит «draft: true», на сайте его не видно; уберите эту строку, когда всё"
            + " готово.");
  }

  private List<String> event() throws IOException {
    String territory = chosenTerritory();
    Settings.Folder content = settings.content();
    Path file = content.path().resolve(territory).resolve("roadmap.md");
    String shown = content.shown() + "/" + territory + "/roadmap.md";
    if (!Files.exists(file)) {
      write(file, shown, DraftText.of("territory/roadmap.md", dates()));
      return List.of("Плана ещё не было. Записана его заготовка: " + shown);
    }
    String what = name == null ? "Напишите, что нужно сделать" : name.replace("|", "\\|").strip();
    NextEvent next =
        NextEvent.in(Files.readString(file, StandardCharsets.UTF_8), section.strip(), what);
    if (next == null) {
      throw wrong(
          section.isBlank()
              ? "В " + shown + " нет ни одной таблицы. Добавьте раздел с таблицей мероприятий."
              : "В " + shown + " нет раздела с таблицей, в заголовке которого «" + section + "».");
    }
    Files.writeString(file, next.text(), StandardCharsets.UTF_8);
    return List.of(
        "Добавлена строка: "
            + shown
            + ":"
            + next.line()
            + (next.number().isEmpty() ? "" : ", № " + next.number()),
        "Дальше: напишите срок словами документа, ответственного и результат. Пока срок не"
            + " написан, ./publish.sh check о нём напоминает.");
  }

  private List<String> territory() throws IOException {
    String given = name != null ? name : settings.named().isEmpty() ? "" : settings.named().get(0);
    if (given.isBlank()) {
      throw wrong("Назовите папку новой территории: --name novyy-rayon.");
    }
    String slug = slug(given);
    if (Territories.RESERVED.contains(slug)) {
      throw wrong("Имя «" + slug + "» занято страницей самого портала. Выберите другое.");
    }
    Settings.Folder content = settings.content();
    Settings.Folder data = settings.data();
    for (Settings.Folder folder : List.of(content, data)) {
      if (Files.exists(folder.path().resolve(slug))) {
        throw wrong("Папка " + folder.shown() + "/" + slug + " уже есть. Выберите другое имя.");
      }
    }
    Map<String, String> words = words(content.path().resolve(slug), slug);
    words.put("title", "Напишите название территории");
    words.put("code", "p1");
    words.put("levels", listed(Territory.LEVELS));
    words.put("accents", listed(Territory.ACCENTS));
    Map<String, String> files = new LinkedHashMap<>();
    for (String file : List.of("territory.yaml", "polozhenie.md", "roadmap.md", "glossary.md")) {
      files.put(file, "territory/" + file);
    }
    files.put("indicators/p1.md", "territory/indicator.md");
    for (Map.Entry<String, String> file : files.entrySet()) {
      String below = slug + "/" + file.getKey();
      write(
          content.path().resolve(below),
          content.shown() + "/" + below,
          DraftText.of(file.getValue(), words));
    }
    var schemas = TableSchemas.read(data.path(), data.shown(), new ProblemReport());
    for (Table table : Table.values()) {
      String below = slug + "/" + table + ".csv";
      var schema = schemas.get(table);
      String header =
          schema == null
              ? ""
              : String.join(";", schema.fields().stream().map(Field::name).toList());
      write(data.path().resolve(below), data.shown() + "/" + below, header + "\n");
    }
    return List.of(
        "Записаны папки: " + content.shown() + "/" + slug + " и " + data.shown() + "/" + slug,
        "Сайт уже собирается с этой территорией. Дальше: впишите её название и документ в "
            + content.shown()
            + "/"
            + slug
            + "/territory.yaml,",
        "замените слова «Напишите …» в остальных файлах и положите таблицы в "
            + data.shown()
            + "/"
            + slug
            + "; таблицы, которых у вас нет, удалите.");
  }

  /** The territory named, or the only one there is. */
  private String chosenTerritory() {
    Settings.Folder content = settings.content();
    List<String> existing = Territories.list(content.path(), content.shown(), new ProblemReport());
    List<String> chosen = settings.chosen(existing);
    if (chosen.size() != 1) {
      throw wrong("Назовите территорию: --territory. Есть: " + String.join(", ", existing) + ".");
    }
    return chosen.get(0);
  }

  private String slug(String given) {
    if (!SLUG.matcher(given).matches() || given.length() > LONGEST_NAME) {
      String latin = LatinName.of(given, LONGEST_NAME);
      throw wrong(
          "Имя «"
              + given
              + "» не годится для адреса: нужны строчные латинские буквы, цифры и дефисы."
              + (latin.isEmpty() ? "" : " Например: --name " + latin));
    }
    return given;
  }

  private Map<String, String> dates() {
    LocalDate today = settings.asOf(Main.clock());
    Map<String, String> words = new TreeMap<>();
    words.put("today", today.toString());
    words.put("year", String.valueOf(today.getYear()));
    return words;
  }

  /** What may be written, from where the readers have it. */
  private Map<String, String> words(Path territory, String slug) throws IOException {
    Map<String, String> words = dates();
    List<String> criteria = criteria(territory);
    List<String> indicators = indicators(territory);
    words.put("name", slug);
    words.put("verdicts", listed(PracticeWords.VERDICTS));
    words.put("criteria", String.join(", ", criteria));
    words.put("criterion", criteria.isEmpty() ? "main" : criteria.get(0));
    words.put("indicators", String.join(", ", indicators));
    words.put("indicator", indicators.isEmpty() ? "" : indicators.get(0));
    words.put("statuses", listed(IndicatorDefinition.STATUSES));
    words.put("directions", listed(IndicatorDefinition.DIRECTIONS));
    words.put(
        "measures", String.join(", ", Arrays.stream(Measure.values()).map(Measure::key).toList()));
    words.put(
        "units", String.join(", ", Arrays.stream(UnitKind.values()).map(UnitKind::key).toList()));
    return words;
  }

  private static String listed(Choices choices) {
    return String.join(", ", choices.words());
  }

  private static List<String> criteria(Path territory) {
    Path file = territory.resolve("territory.yaml");
    YamlTree tree = Files.exists(file) ? YamlTree.read(file, "", "", new ProblemReport()) : null;
    return tree == null
        ? List.of()
        : tree.optionalTrees("criteria").stream()
            .flatMap(entry -> Stream.ofNullable(entry.optionalString("id")))
            .toList();
  }

  private static List<String> indicators(Path territory) throws IOException {
    Path folder = territory.resolve("indicators");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".md"))
          .map(file -> file.substring(0, file.length() - ".md".length()))
          .sorted()
          .toList();
    }
  }

  private void write(Path file, String shown, String text) throws IOException {
    if (Files.exists(file)) {
      throw wrong("Файл " + shown + " уже есть и остался как был. Назовите новый иначе: --name.");
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
