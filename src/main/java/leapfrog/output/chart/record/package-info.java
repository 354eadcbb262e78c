/** The model beside the dated record, in small plots. */
package leapfrog.output.chart.record;
