package org.metodportal.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the shipped site, built by the first that asks and served until the run ends. */
public final class ShippedSiteExtension implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(ShippedSiteExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == ShippedSite.class;
  }

  @Override
  public ShippedSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(ShippedSite.class, key -> ShippedSite.build(), ShippedSite.class);
  }
}
