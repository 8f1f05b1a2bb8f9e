package org.metodportal.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests what the browsers found; they look once, when the first test asks. */
final class InspectedSiteExtension implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(InspectedSiteExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == InspectedSite.class;
  }

  @Override
  public InspectedSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ShippedSite site = new ShippedSiteExtension().resolveParameter(parameter, context);
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(
            InspectedSite.class, key -> InspectedSite.inspect(site), InspectedSite.class);
  }
}
