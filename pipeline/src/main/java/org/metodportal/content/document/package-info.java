/** Takes a territory's list of documents, gives each with its requisites and who refers to it. */
@NullMarked
package org.metodportal.content.document;

import org.jspecify.annotations.NullMarked;
