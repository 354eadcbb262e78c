/** What a comparison of policies found, as tables for programs, papers and people. */
package leapfrog.output.comparison;
