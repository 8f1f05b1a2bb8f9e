/**
 * Takes counts that are published beside the indicators, gives tables of what was done: support,
 * mentoring, roles, events.
 */
@NullMarked
package org.metodportal.page.activity;

import org.jspecify.annotations.NullMarked;
