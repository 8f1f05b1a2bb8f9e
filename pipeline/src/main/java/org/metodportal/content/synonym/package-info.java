/** Takes {@code content/synonyms.yaml}, gives words that search takes for each other. */
@NullMarked
package org.metodportal.content.synonym;

import org.jspecify.annotations.NullMarked;
