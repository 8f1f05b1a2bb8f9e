/**
 * Takes {@code territory.yaml} and {@code indicators/*.md} of a folder of content, gives
 * territories with the definitions of their indicators, or problems with file, line and column.
 */
@NullMarked
package org.metodportal.definition.reader;

import org.jspecify.annotations.NullMarked;
