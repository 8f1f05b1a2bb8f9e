package org.metodportal.publish;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;

/**
 * Fills the template of a page. {@code IndicatorPage} has {@code pages/indicator.ftlh}; the record
 * is all that the template sees. Safe for several threads.
 */
public final class TemplateRenderer {
  private static final String PAGE = "Page";

  private final Configuration configuration;
  private final String folder;

  /**
   * Templates of a folder, read once.
   *
   * @param templates folder with {@code pages/} and what they include
   * @throws IOException when there is no such folder
   */
  public TemplateRenderer(Path templates) throws IOException {
    folder = templates.getFileName() == null ? "" : templates.getFileName() + "/";
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setDirectoryForTemplateLoading(templates.toFile());
    configuration.setObjectWrapper(
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build());
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(new Locale("ru", "RU"));
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setLocalizedLookup(false);
    configuration.setTabSize(1);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
  }

  /**
   * Writes the page as HTML.
   *
   * @throws TemplateFailure when the template is broken or does not fit the record
   * @throws IOException when it cannot be read or {@code out} fails
   */
  public void render(Object page, Writer out) throws IOException, TemplateFailure {
    String name = template(page);
    try {
      Template template = configuration.getTemplate(name);
      template.process(page, out);
    } catch (ParseException broken) {
      throw failure(
          broken.getTemplateName(),
          broken.getLineNumber(),
          broken.getColumnNumber(),
          TemplateWording.of(broken),
          broken);
    } catch (TemplateException unfit) {
      Integer line = unfit.getLineNumber();
      Integer column = unfit.getColumnNumber();
      throw failure(
          unfit.getTemplateSourceName(),
          line == null ? 0 : line,
          column == null ? 0 : column,
          TemplateWording.of(unfit),
          unfit);
    } catch (TemplateNotFoundException missing) {
      throw failure(name, 0, 0, TemplateWording.missing(), missing);
    }
  }

  /** {@code pages/open-data.ftlh} for {@code OpenDataPage}. */
  static String template(Object page) {
    String kind = page.getClass().getSimpleName();
    String words = kind.endsWith(PAGE) ? kind.substring(0, kind.length() - PAGE.length()) : kind;
    return "pages/"
        + words.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT)
        + ".ftlh";
  }

  private TemplateFailure failure(
      @Nullable String template, int line, int column, TemplateWording wording, Exception cause) {
    SourcePosition position =
        SourcePosition.of(folder + (template == null ? "" : template), line, column);
    Problem problem =
        Problem.error("template").at(position).says(wording.message()).hint(wording.hint());
    return new TemplateFailure(problem, cause);
  }
}
