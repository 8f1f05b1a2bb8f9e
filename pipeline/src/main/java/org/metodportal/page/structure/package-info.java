/** Takes the bodies of a territory, gives their page with its scheme. */
@NullMarked
package org.metodportal.page.structure;

import org.jspecify.annotations.NullMarked;
