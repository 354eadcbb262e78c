package leapfrog.output.chart;

import leapfrog.output.chart.page.Page;

/**
 * A figure laid out and ready for any device.
 *
 * @param data the numbers drawn
 * @param caption plain text, whole sentences
 */
record Drawing(Page page, DataTable data, String caption) {}
