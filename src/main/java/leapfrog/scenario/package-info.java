/**
 * From YAML to checked records: the format of scenario, actor and parameter files, their mistakes,
 * composition and overrides. The only user of SnakeYAML; owns the defaults.
 */
package leapfrog.scenario;
