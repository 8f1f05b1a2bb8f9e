/**
 * Takes the name of a new thing and the words it may choose from, gives files that explain
 * themselves.
 */
@NullMarked
package org.metodportal.cli.draft;

import org.jspecify.annotations.NullMarked;
