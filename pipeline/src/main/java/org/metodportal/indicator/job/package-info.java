/**
 * Takes the files of territories and their plans, gives outcomes: the Beam pipeline, whose
 * transforms are shells over the plain functions of the rooms before it.
 *
 * <p>More than 15 files, because every transform of the job has its own, and only the job is
 * public.
 */
@NullMarked
package org.metodportal.indicator.job;

import org.jspecify.annotations.NullMarked;
