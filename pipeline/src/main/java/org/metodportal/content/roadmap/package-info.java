/**
 * Takes the Markdown tables of a plan of events, gives its events with what their terms mean and
 * how far they are on a given day.
 */
@NullMarked
package org.metodportal.content.roadmap;

import org.jspecify.annotations.NullMarked;
