/** Takes the description of a territory's bodies, gives who does what and who works with whom. */
@NullMarked
package org.metodportal.content.structure;

import org.jspecify.annotations.NullMarked;
