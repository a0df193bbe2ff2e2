package hedgeward.cli;

import hedgeward.security.Passphrase;

/// What came of asking for a passphrase.
sealed interface Secret {

    /// Whoever asked wipes it.
    record Given(Passphrase passphrase) implements Secret {}

    /// None was given, and why in one sentence.
    record None(ExitCode code, String sentence) implements Secret {}
}
