/**
 * The page about a result folder: reads what stands in the folder and nothing else, and fills one
 * template. Whatever comes from a file is escaped by the template engine; figures are taken over
 * element by element.
 */
package leapfrog.output.report;
