package hedgeward.cli;

import hedgeward.app.access.Account;
import hedgeward.app.access.Act;
import hedgeward.app.access.Actor;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.access.KeepPeople;
import hedgeward.app.common.Result;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// What every change of an account is asked with: whose office, and the passphrases.
final class UserChangeOptions {

    /// A change that needs the passphrase of whoever does it.
    @FunctionalInterface
    interface Step {
        Result<Account, String> take(KeepPeople people, Actor actor, char[] own);
    }

    /// A change that also gives somebody a passphrase.
    @FunctionalInterface
    interface GivingStep {
        Result<Account, String> take(
                KeepPeople people,
                Actor actor,
                char[] own,
                char[] next,
                Optional<ApprovedBy> approved);
    }

    /// What a second person approves before it; empty when one may do it.
    @FunctionalInterface
    interface ActOf {
        Optional<Act> act(KeepPeople people, Actor actor);
    }

    /// A change that gives somebody a passphrase, and who approves it where it takes two.
    ///
    /// @param done what became of the account, for the answer
    record Giving(SecondPersonOptions second, String done, ActOf act, GivingStep step) {}

    @Mixin private final OfficeOptions office = new OfficeOptions();

    @Option(
            names = "--new-passphrase-file",
            paramLabel = "FILE",
            description =
                    "The person's new passphrase is its first line; asked for on the terminal"
                            + " without it.")
    private Optional<Path> newPassphraseFile = Optional.empty();

    /// @param done what became of the account, for the answer
    ExitCode withOwnPassphrase(OfficeSession session, String done, Step step) {
        return session.in(office, open -> own(session, open, done, step));
    }

    /// @param name whose passphrase it will be
    ExitCode withNewPassphrase(OfficeSession session, String name, Giving giving) {
        return session.in(
                office,
                open ->
                        giving.act()
                                .act(open.keepPeople(), open.actor())
                                .map(
                                        act ->
                                                giving.second()
                                                        .approve(
                                                                open.approveAct(),
                                                                open.actor(),
                                                                act,
                                                                session.terminal(),
                                                                by ->
                                                                        given(
                                                                                session,
                                                                                open,
                                                                                name,
                                                                                by(giving, by))))
                                .orElseGet(() -> given(session, open, name, alone(giving))));
    }

    /// A change whose approval is settled.
    private record Settled(Giving giving, Optional<ApprovedBy> approved) {}

    private static Settled by(Giving giving, ApprovedBy by) {
        return new Settled(giving, Optional.of(by));
    }

    private static Settled alone(Giving giving) {
        return new Settled(giving, Optional.empty());
    }

    private ExitCode given(
            OfficeSession session, UnlockedOffice open, String name, Settled settled) {
        PassphraseReader reader = new PassphraseReader(session.terminal());
        return switch (reader.readNew(name, newPassphraseFile)) {
            case Secret.None(ExitCode code, String why) -> session.terminal().problem(code, why);
            case Secret.Given(char[] next) -> {
                try {
                    yield own(
                            session,
                            open,
                            settled.giving().done(),
                            (people, actor, own) ->
                                    settled.giving()
                                            .step()
                                            .take(people, actor, own, next, settled.approved()));
                } finally {
                    Arrays.fill(next, '\0');
                }
            }
        };
    }

    private ExitCode own(OfficeSession session, UnlockedOffice open, String done, Step step) {
        PassphraseReader reader = new PassphraseReader(session.terminal());
        return switch (reader.read(
                office.passphraseFile(), "Passphrase of " + office.user() + " once more: ")) {
            case Secret.None(ExitCode code, String why) -> session.terminal().problem(code, why);
            case Secret.Given(char[] letters) ->
                    told(session, done, step.take(open.keepPeople(), open.actor(), letters));
        };
    }

    private static ExitCode told(
            OfficeSession session, String done, Result<Account, String> result) {
        return switch (result) {
            case Result.Done<Account, String>(var account) -> {
                session.terminal().out().println(account.name() + " is " + done + ".");
                yield ExitCode.DONE;
            }
            case Result.Rejected<Account, String>(var why) ->
                    session.terminal().problem(ExitCode.REFUSED, why);
            case Result.Denied<Account, String>(var needed) -> session.denied(needed);
            case Result.Missing<Account, String> _, Result.Stale<Account, String> _ ->
                    session.terminal()
                            .problem(ExitCode.REFUSED, "There is no such user to do this with.");
        };
    }
}
