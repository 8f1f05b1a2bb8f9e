package org.metodportal.bench.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.metodportal.cli.Main;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.source.schema.TableSchemas;

/** A generator of sites: how its folder of sources is made of the corpus and how it is started. */
enum Generator {
  /** The whole program: checks of every text, marks of the glossary, search, open data, reports. */
  PORTAL {
    @Override
    void prepare(Path content, Path folder) throws IOException {
      TableSchemas.copyTo(folder.resolve("data").resolve("schema"));
    }

    @Override
    List<String> command(Setup setup, Path content) {
      return setup.java(
          Main.class,
          "build",
          "--content",
          content.toString(),
          "--data",
          "data",
          "--templates",
          setup.templates().toString(),
          "--as-of",
          "2026-11-30",
          "--out",
          OUT);
    }
  },
  /** The portal's pages and search alone. */
  PAGES {
    @Override
    void prepare(Path content, Path folder) {}

    @Override
    List<String> command(Setup setup, Path content) {
      return setup.java(PortalPages.class, content.toString(), setup.templates().toString(), OUT);
    }
  },
  /** Hugo: the same cards, a page each, lists by 50 of all and of each tag. */
  HUGO {
    @Override
    void prepare(Path content, Path folder) throws IOException {
      for (Path card : cards(content)) {
        Path copy = folder.resolve("content").resolve(content.relativize(card));
        Files.createDirectories(copy.getParent());
        Files.copy(card, copy);
      }
      Files.writeString(
          folder.resolve("config.yaml"),
          """
          baseURL: https://portal.example/
          title: Портал
          languageCode: ru
          paginate: 50
          disableKinds: [RSS]
          taxonomies: {deficit: deficits, subject: subjects, level: levels}
          """);
      write(
          folder.resolve("layouts/_default/single.html"),
          """
          {{ define "main" }}<h1>{{ .Title }}</h1><p>{{ .Params.office }}, {{ .Params.form }}</p>
          <ul>{{ range .Params.deficits }}<li><a href="{{ "deficits/" | absURL }}{{ . | urlize }}/">{{ . }}</a>
          </li>{{ end }}</ul>{{ .Content }}{{ end }}
          """);
      write(
          folder.resolve("layouts/_default/list.html"),
          """
          {{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range (.Paginate .RegularPagesRecursive).Pages }}
          <li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.office }}</li>{{ end }}</ul>
          {{ template "_internal/pagination.html" . }}{{ end }}
          """);
      write(
          folder.resolve("layouts/_default/baseof.html"),
          """
          <!doctype html><html lang="ru"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
          <body><nav><a href="/">{{ .Site.Title }}</a></nav><main>{{ block "main" . }}{{ end }}</main></body></html>
          """);
    }

    @Override
    List<String> command(Setup setup, Path content) {
      return List.of(setup.hugo(), "--quiet", "--destination", OUT);
    }
  },
  /** JBake: the same cards, a page each, a list of all and of each tag. */
  JBAKE {
    @Override
    void prepare(Path content, Path folder) throws IOException {
      for (Path card : cards(content)) {
        String text = Files.readString(card);
        int body = text.indexOf("\n---\n") + "\n---\n".length();
        write(
            folder.resolve("content").resolve(content.relativize(card)),
            "title=%s%ndate=2026-11-30%ntype=post%nstatus=published%ntags=%s%n~~~~~~%n%s"
                .formatted(value(text, "title"), value(text, "deficits"), text.substring(body)));
      }
      Files.createDirectories(folder.resolve("assets"));
      write(
          folder.resolve("jbake.properties"),
          """
          site.host=https://portal.example
          render.feed=false
          render.archive=false
          render.tags=true
          index.paginate=true
          index.posts_per_page=50
          """);
      write(folder.resolve("logback.xml"), "<configuration><root level=\"WARN\"/></configuration>");
      String list =
          "<!doctype html><html lang=\"ru\"><head><meta"
              + " charset=\"utf-8\"><title>Практики</title></head><body><ul><#list %s as"
              + " each><li><a href=\"/${each.uri}\">${each.title}</a></li></#list>"
              + "</ul></body></html>";
      write(folder.resolve("templates/index.ftl"), list.formatted("published_posts"));
      write(folder.resolve("templates/tags.ftl"), list.formatted("tag_posts"));
      write(
          folder.resolve("templates/post.ftl"),
          "<!doctype html><html lang=\"ru\"><head><meta"
              + " charset=\"utf-8\"><title>${content.title}</title>"
              + "</head><body><h1>${content.title}</h1>${content.body}</body></html>");
    }

    @Override
    List<String> command(Setup setup, Path content) throws IOException {
      return List.of(
          Setup.JAVA,
          "-Xmx2g",
          "-Dlogback.configurationFile=logback.xml",
          "-cp",
          Files.readString(setup.jbake()).strip(),
          "org.jbake.launcher.Main",
          "-b",
          ".",
          OUT);
    }
  };

  /** Where the site is written, in the folder of the run. */
  static final String OUT = "out";

  /**
   * What the commands need.
   *
   * @param templates folder of the portal's templates
   * @param heap {@code -Xmx} of the portal
   * @param hugo command of Hugo
   * @param jbake file with the class path of JBake
   */
  record Setup(Path templates, String heap, String hugo, Path jbake) {
    private static final String JAVA =
        Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** A fresh virtual machine with the options of {@code publish.sh}. */
    List<String> java(Class<?> program, String... arguments) {
      List<String> options =
          List.of(
              JAVA,
              "-Xmx" + heap,
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-Dorg.freemarker.loggerLibrary=none",
              "-cp",
              System.getProperty("java.class.path"),
              program.getName());
      return Stream.concat(options.stream(), Stream.of(arguments)).toList();
    }
  }

  /** Writes what the generator reads into a new folder. */
  abstract void prepare(Path content, Path folder) throws IOException;

  /** The command, for a process whose folder is the prepared one. */
  abstract List<String> command(Setup setup, Path content) throws IOException;

  /** One cold run: what an earlier one has written is taken away first. */
  ChildProcess.Took run(Setup setup, Path content, Path folder)
      throws IOException, InterruptedException {
    FileTree.delete(folder.resolve(OUT));
    FileTree.delete(folder.resolve("cache"));
    return ChildProcess.run(command(setup, content), folder);
  }

  private static List<Path> cards(Path content) throws IOException {
    try (Stream<Path> all = Files.walk(content)) {
      return all.filter(file -> file.getParent().endsWith("practices"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static String value(String card, String key) {
    return card.replaceFirst("(?s).*?\\n" + key + ": \\[?([^\\n\\]]*).*", "$1");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
