/**
 * Takes what a territory wrote about its management cycle, gives rules of clusters, recommendations
 * and measures, or problems.
 */
@NullMarked
package org.metodportal.content.cycle;

import org.jspecify.annotations.NullMarked;
