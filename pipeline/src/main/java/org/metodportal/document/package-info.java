/**
 * Takes Markdown and YAML files, gives their front matter as a tree whose every node knows its
 * place.
 *
 * <p>In a circle: {@link YamlTree} lets the parser read YAML that is nested in a text.
 */
@NullMarked
package org.metodportal.document;

import org.jspecify.annotations.NullMarked;
