/** Takes figures of organizations, gives their profiles. */
@NullMarked
package org.metodportal.page.organization;

import org.jspecify.annotations.NullMarked;
