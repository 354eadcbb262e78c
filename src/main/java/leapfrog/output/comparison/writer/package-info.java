/** Puts the texts and figures of a comparison into its result folder. */
package leapfrog.output.comparison.writer;
