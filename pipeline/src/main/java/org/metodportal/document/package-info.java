/**
 * Takes Markdown and YAML files, gives their front matter as a tree whose every node knows its
 * place.
 */
@NullMarked
package org.metodportal.document;

import org.jspecify.annotations.NullMarked;
