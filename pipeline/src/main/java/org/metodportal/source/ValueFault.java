package org.metodportal.source;

/**
 * Why a cell is not a value of its column.
 *
 * @param code code of the problem
 * @param message Russian sentence: what is wrong
 * @param hint Russian sentence: what to write instead
 */
record ValueFault(String code, String message, String hint) {}
