package org.metodportal.page.cycle;

import org.metodportal.page.result.StatusMark;

/**
 * What the latest value means by the targets of another act.
 *
 * @param title what the target is called, with a capital: «Федеральная цель»
 * @param target the target it is judged by, in words; empty where the act asks nothing of the year
 * @param status the verdict
 */
public record OtherVerdict(String title, String target, StatusMark status) {}
