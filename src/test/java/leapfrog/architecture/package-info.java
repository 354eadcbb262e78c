/** The rules of the house, each with its reason, checked on the compiled program. */
package leapfrog.architecture;
