/** The commands: parse, delegate, report. No model logic lives here. */
package leapfrog.cli;
