package org.metodportal.content.structure;

import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.CitedPlace;

/**
 * How two bodies work together.
 *
 * @param from identifier of the body that names the other
 * @param to identifier of the other
 * @param how a phrase that reads the same from both sides
 * @param clause where the act says so; null when not given
 */
public record Cooperation(String from, String to, String how, @Nullable CitedPlace clause) {}
