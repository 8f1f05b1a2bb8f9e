/**
 * Takes what a territory reached and decided, gives its story, its indicators at a glance and its
 * measures.
 */
@NullMarked
package org.metodportal.page.cycle;

import org.jspecify.annotations.NullMarked;
