/** Takes Markdown and YAML that staff edit, gives what the pages tell in words. */
@NullMarked
package org.metodportal.content;

import org.jspecify.annotations.NullMarked;
