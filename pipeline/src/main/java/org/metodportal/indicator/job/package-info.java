/**
 * Takes the files of territories and their plans, gives outcomes: the Beam pipeline, whose
 * transforms are shells over the plain functions of the rooms before it.
 */
@NullMarked
package org.metodportal.indicator.job;

import org.jspecify.annotations.NullMarked;
