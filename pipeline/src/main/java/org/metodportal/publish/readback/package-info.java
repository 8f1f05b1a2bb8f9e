/**
 * Takes the finished files of a public folder, gives the passages that a visitor reads in them:
 * what stands on a page, in its attributes, in tables, workbooks, calendars, pictures and PDF.
 */
@NullMarked
package org.metodportal.publish.readback;

import org.jspecify.annotations.NullMarked;
