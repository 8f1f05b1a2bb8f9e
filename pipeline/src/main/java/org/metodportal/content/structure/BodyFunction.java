package org.metodportal.content.structure;

import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.CitedPlace;

/**
 * What a body does.
 *
 * @param text in the portal's words
 * @param clause where the act says so; null when the body's own clause does
 */
public record BodyFunction(String text, @Nullable CitedPlace clause) {}
