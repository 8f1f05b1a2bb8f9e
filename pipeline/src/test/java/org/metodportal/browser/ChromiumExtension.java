package org.metodportal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one browser of the run, and its one page, which stays open: a page more is a
 * process more. Where there is no Chromium their methods are skipped, or fail when the environment
 * says that the browser is required.
 */
final class ChromiumExtension implements ExecutionCondition, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);
  private static final String REQUIRED = "METODPORTAL_BROWSER_REQUIRED";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (context.getTestMethod().isEmpty()) {
      return ConditionEvaluationResult.enabled("the methods are asked one by one");
    }
    Optional<Path> found = Chromium.find();
    if (found.isPresent()) {
      return ConditionEvaluationResult.enabled("in " + found.get());
    }
    String reason =
        "There is no Chromium: install it or name it in " + Chromium.PATH_VARIABLE + ".";
    if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
      throw new IllegalStateException(reason + " " + REQUIRED + "=true does not let tests skip.");
    }
    return ConditionEvaluationResult.disabled(reason);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == Page.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store store = context.getRoot().getStore(NAMESPACE);
    Browser browser =
        store
            .computeIfAbsent(
                Chromium.class,
                key -> Chromium.start(Chromium.find().orElseThrow()),
                Chromium.class)
            .browser();
    return parameter.getParameter().getType() == Browser.class
        ? browser
        : store.computeIfAbsent(Page.class, key -> browser.newPage(), Page.class);
  }
}
