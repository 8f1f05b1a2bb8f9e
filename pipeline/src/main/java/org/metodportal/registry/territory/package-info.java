/**
 * Takes accepted rows of a territory, gives its register of organizations and programmes, its
 * answers and vacancies.
 */
@NullMarked
package org.metodportal.registry.territory;

import org.jspecify.annotations.NullMarked;
