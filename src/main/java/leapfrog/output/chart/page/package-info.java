/** Pages and the devices that set them: SVG, PDF and PNG, each with the program's own fonts. */
package leapfrog.output.chart.page;
