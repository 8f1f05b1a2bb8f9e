package org.metodportal.content.regulation;

import org.jspecify.annotations.Nullable;

/**
 * The regulation of a territory.
 *
 * @param inForce the edition in force
 * @param earlier the edition before it; null when its text is not kept
 */
public record RegulationEditions(Regulation inForce, @Nullable Regulation earlier) {}
