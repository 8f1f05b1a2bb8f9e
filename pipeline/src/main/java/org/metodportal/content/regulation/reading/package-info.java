/** Takes the files of a digest, gives the regulation with its anchors, links and problems. */
@NullMarked
package org.metodportal.content.regulation.reading;

import org.jspecify.annotations.NullMarked;
