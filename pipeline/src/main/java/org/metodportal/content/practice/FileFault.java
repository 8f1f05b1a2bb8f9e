package org.metodportal.content.practice;

/**
 * Why a file that a card names cannot be published.
 *
 * @param words Russian sentence or its end: what is wrong
 * @param hint Russian sentence: what to do instead
 */
record FileFault(String words, String hint) {}
