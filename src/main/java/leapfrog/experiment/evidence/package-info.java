/**
 * The stylised facts that the model must be able to show, each a test that was fixed before any
 * run: what is run, what is measured, from where on it holds, and what would show that it was built
 * in.
 */
package leapfrog.experiment.evidence;
