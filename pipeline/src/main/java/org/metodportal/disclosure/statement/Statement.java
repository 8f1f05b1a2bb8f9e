package org.metodportal.disclosure.statement;

import org.jspecify.annotations.Nullable;

/**
 * What may be told of a hidden share. It follows from published figures alone, so it tells nobody
 * anything new; what it leaves open is at least three persons wide.
 *
 * @param least the part of the group that the share reaches; null when nothing is said
 * @param most the part of the group that the share does not pass; null when nothing is said
 * @param group persons of the group; null when that is hidden too
 * @param persons how many persons meet the condition at most; null when a part of the group says
 *     more
 */
public record Statement(
    @Nullable Portion least,
    @Nullable Portion most,
    @Nullable Long group,
    @Nullable Long persons) {}
