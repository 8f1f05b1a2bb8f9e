/**
 * Takes content and tables, gives the folders of a finished site: the build as a list of stages.
 */
@NullMarked
package org.metodportal.build;

import org.jspecify.annotations.NullMarked;
