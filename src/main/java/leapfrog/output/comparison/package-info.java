/** What a comparison of policies found, as tables, LaTeX and words. */
package leapfrog.output.comparison;
