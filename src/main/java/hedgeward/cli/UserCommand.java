package hedgeward.cli;

import hedgeward.app.access.Account;
import hedgeward.app.access.KeepPeople;
import hedgeward.app.access.Role;
import hedgeward.app.common.Result;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Looks after the people of an office.
@Command(name = "user", description = "Looks after who may unlock an office, and as what.")
final class UserCommand extends CommandGroup {

    /// The group with its commands.
    static CommandLine all(OfficeSession session) {
        return new CommandLine(new UserCommand())
                .addSubcommand(new Show(session))
                .addSubcommand(new Add(session))
                .addSubcommand(new Disable(session))
                .addSubcommand(new Enable(session))
                .addSubcommand(new Passphrase(session));
    }

    /// Everybody.
    @Command(name = "list", description = "Lists everybody, with roles and rank.")
    static final class Show implements Callable<Integer> {

        @Mixin private final OfficeOptions office = new OfficeOptions();
        @Mixin private final AnswerOptions answer = new AnswerOptions();

        private final OfficeSession session;

        Show(OfficeSession session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return session.in(office, this::show).number();
        }

        private ExitCode show(UnlockedOffice open) {
            return switch (open.keepPeople().list(open.actor())) {
                case Result.Done<List<Account>, String>(var people) -> {
                    people.forEach(one -> session.terminal().out().println(line(one)));
                    yield ExitCode.DONE;
                }
                case Result.Denied<List<Account>, String>(var needed) -> session.denied(needed);
                case Result.Rejected<List<Account>, String> _,
                        Result.Stale<List<Account>, String> _,
                        Result.Missing<List<Account>, String> _ ->
                        ExitCode.REFUSED;
            };
        }

        private String line(Account account) {
            if (!answer.json()) {
                return "%-24s  %s%s%s"
                        .formatted(
                                account.name(),
                                roles(account.roles()),
                                account.rankWords().map(rank -> ", " + rank).orElse(""),
                                account.isEnabled() ? "" : ", closed");
            }
            return JsonLine.of(
                    json -> {
                        json.writeStringField("name", account.name());
                        json.writeStringField("roles", roles(account.roles()));
                        if (account.rankWords().isPresent()) {
                            json.writeStringField("rank", account.rankWords().get());
                        }
                        json.writeBooleanField("enabled", account.isEnabled());
                    });
        }
    }

    /// A new person.
    @Command(
            name = "add",
            description = {
                "Gives a person an account. Your own passphrase is needed once more: the office's"
                        + " key is kept nowhere else."
            })
    static final class Add implements Callable<Integer> {

        @Parameters(paramLabel = "NAME", description = "The person's user name.")
        private String name = "";

        @Option(
                names = "--role",
                required = true,
                split = ",",
                paramLabel = "ROLE",
                description =
                        "One or more of desk, custody, case_officer, special, supervisor, auditor,"
                                + " administrator.")
        private List<String> roles = List.of();

        @Option(names = "--rank", paramLabel = "RANK", description = "Such as Inspector.")
        private Optional<String> rank = Optional.empty();

        @Mixin private final UserChangeOptions change = new UserChangeOptions();

        @Mixin private final SecondPersonOptions second = new SecondPersonOptions();

        private final OfficeSession session;

        Add(OfficeSession session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Optional<Set<Role>> read = rolesOf(roles);
            if (read.isEmpty()) {
                return session.terminal()
                        .problem(
                                ExitCode.WRONG_USAGE,
                                "No role is called that. Roles are desk, custody, case_officer, special, supervisor, auditor and administrator.")
                        .number();
            }
            KeepPeople.Newcomer newcomer = new KeepPeople.Newcomer(name, read.get(), rank);
            return change.withNewPassphrase(
                            session,
                            name,
                            new UserChangeOptions.Giving(
                                    second,
                                    "added",
                                    (people, actor) -> people.actOfAdding(actor, newcomer),
                                    (people, actor, own, next, approved) ->
                                            people.add(actor, newcomer, own, next, approved)))
                    .number();
        }
    }

    /// Closing an account.
    @Command(
            name = "disable",
            description = "Closes an account: its passphrase opens the office no more.")
    static final class Disable implements Callable<Integer> {

        @Parameters(paramLabel = "NAME", description = "The person's user name.")
        private String name = "";

        @Mixin private final UserChangeOptions change = new UserChangeOptions();

        private final OfficeSession session;

        Disable(OfficeSession session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return change.withOwnPassphrase(
                            session,
                            "closed; if a copy of the keys may have left with them, draw a new key:"
                                    + " hedgeward office key renew",
                            (people, actor, own) -> people.disable(actor, name, own))
                    .number();
        }
    }

    /// Opening a closed account again.
    @Command(name = "enable", description = "Opens a closed account under a new passphrase.")
    static final class Enable implements Callable<Integer> {

        @Parameters(paramLabel = "NAME", description = "The person's user name.")
        private String name = "";

        @Mixin private final UserChangeOptions change = new UserChangeOptions();

        @Mixin private final SecondPersonOptions second = new SecondPersonOptions();

        private final OfficeSession session;

        Enable(OfficeSession session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return change.withNewPassphrase(
                            session,
                            name,
                            new UserChangeOptions.Giving(
                                    second,
                                    "open again",
                                    (people, actor) -> people.actOfEnabling(actor, name),
                                    (people, actor, own, next, approved) ->
                                            people.enable(actor, name, own, next, approved)))
                    .number();
        }
    }

    /// Another passphrase.
    @Command(
            name = "passphrase",
            description = "Gives a person another passphrase; one's own anybody may change.")
    static final class Passphrase implements Callable<Integer> {

        @Parameters(paramLabel = "NAME", description = "The person's user name.")
        private String name = "";

        @Mixin private final UserChangeOptions change = new UserChangeOptions();

        @Mixin private final SecondPersonOptions second = new SecondPersonOptions();

        private final OfficeSession session;

        Passphrase(OfficeSession session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return change.withNewPassphrase(
                            session,
                            name,
                            new UserChangeOptions.Giving(
                                    second,
                                    "given another passphrase",
                                    (people, actor) -> people.actOfPassphrase(actor, name),
                                    (people, actor, own, next, approved) ->
                                            people.changePassphrase(
                                                    actor, name, own, next, approved)))
                    .number();
        }
    }

    private static Optional<Set<Role>> rolesOf(List<String> words) {
        try {
            return Optional.of(
                    words.stream()
                            .map(word -> Role.valueOf(word.strip().toUpperCase(Locale.ROOT)))
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String roles(Set<Role> roles) {
        return new TreeSet<>(roles)
                .stream()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
    }
}
