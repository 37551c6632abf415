/** Ends a run with one plain line, for readers that are no terminals. */
module.exports = class Tally {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numFailedTestSuites, numRuntimeErrorTestSuites }) {
    console.log(
      `${numPassedTests} passed, ${numFailedTests + (numFailedTests === 0 ? numFailedTestSuites + numRuntimeErrorTestSuites : 0)} failed`,
    );
  }
};
