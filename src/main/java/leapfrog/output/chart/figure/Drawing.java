package leapfrog.output.chart.figure;

import leapfrog.output.chart.page.Page;

/**
 * A figure laid out and ready for any device.
 *
 * @param data the numbers drawn
 * @param caption plain text, whole sentences
 */
public record Drawing(Page page, DataTable data, String caption) {}
