/** Takes the key {@code logo} of the portal or of a territory, gives the picture that it names. */
@NullMarked
package org.metodportal.content.logo;

import org.jspecify.annotations.NullMarked;
