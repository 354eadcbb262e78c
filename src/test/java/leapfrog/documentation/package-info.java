/**
 * The user documentation held against the program: generated parts are up to date, links lead
 * somewhere, and what a page names exists.
 */
package leapfrog.documentation;
