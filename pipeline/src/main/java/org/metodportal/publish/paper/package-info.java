/** Takes finished pages that are meant for paper, gives tagged PDF beside them. */
@NullMarked
package org.metodportal.publish.paper;

import org.jspecify.annotations.NullMarked;
