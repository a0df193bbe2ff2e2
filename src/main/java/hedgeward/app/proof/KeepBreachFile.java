package hedgeward.app.proof;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.breach.Breaches;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.common.Saved;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.order.Cases;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.common.Decision;
import hedgeward.domain.proof.Allegation;
import hedgeward.domain.proof.BreachFile;
import hedgeward.domain.proof.Crime;
import hedgeward.domain.proof.Exhibit;
import hedgeward.domain.proof.Finding;
import hedgeward.domain.proof.Proof;
import hedgeward.domain.proof.ProofRejection;
import hedgeward.domain.proof.ProofRules;
import hedgeward.domain.proof.Reading;
import hedgeward.domain.proof.Reason;
import hedgeward.domain.proof.Ruling;
import hedgeward.domain.proof.TermKey;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Puts something into the file of a breach, or corrects it. What a correction replaces stays
/// beside the log, which is bound to it.
public final class KeepBreachFile {

    /// What is put in.
    public sealed interface Step {
        record Tell(Allegation told) implements Step {}

        record Produce(Exhibit exhibit) implements Step {}

        record Prove(Proof proof) implements Step {}

        /// @param why may be empty where the decision is the one suggested
        record Rule(int allegation, TermKey term, Finding decided, String why) implements Step {}

        record Accuse(Crime crime) implements Step {}
    }

    /// @param version of the file as the actor last saw it
    public record Command(Actor actor, BreachId id, long version, Step step) {}

    /// The ports a file is read and written through.
    public record Ports(
            Cases cases, Breaches breaches, BreachFiles files, AuditTrail audit, CaseGate gate) {}

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final Clock clock;

    public KeepBreachFile(UnitOfWork unitOfWork, Ports ports, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.clock = clock;
    }

    public Result<BreachFile, ProofRejection> handle(Command command) {
        if (!Access.permits(command.actor(), Permission.OPEN_BREACH)) {
            return new Result.Denied<>(Permission.OPEN_BREACH);
        }
        return unitOfWork.write(
                tx -> {
                    Optional<Breach> breach = ports.breaches().findById(command.id());
                    Optional<ProofRules.Facts> facts = breach.flatMap(this::facts);
                    if (facts.isEmpty()) {
                        return new Result.Missing<>();
                    }
                    if (!ports.gate().isOpen(command.actor(), facts.get().file().id())) {
                        return CaseGate.closed();
                    }
                    BreachFile kept = ports.files().getById(command.id());
                    return kept.version() == command.version()
                            ? save(tx, command, kept, facts.get())
                            : new Result.Stale<>();
                });
    }

    private Optional<ProofRules.Facts> facts(Breach breach) {
        return ports.cases()
                .findById(breach.caseId())
                .map(file -> new ProofRules.Facts(breach, file, clock.instant()));
    }

    private Result<BreachFile, ProofRejection> save(
            UnitOfWork.Tx tx, Command command, BreachFile kept, ProofRules.Facts facts) {
        return switch (decide(command, kept, facts)) {
            case Decision.Rejected<BreachFile, ProofRejection>(var why) -> {
                tx.giveUp();
                yield new Result.Rejected<>(why);
            }
            case Decision.Accepted<BreachFile, ProofRejection>(var changed, var _) -> {
                if (ports.files().save(changed) == Saved.STALE) {
                    tx.giveUp();
                    yield new Result.Stale<>();
                }
                replaced(command, kept, changed).ifPresent(ports.files()::keep);
                ports.audit().record(entry(command, kept, facts.breach()));
                tx.changed(new Change.BreachChanged(kept.id(), facts.breach().caseId()));
                yield new Result.Done<>(ports.files().getById(kept.id()));
            }
        };
    }

    private static Decision<BreachFile, ProofRejection> decide(
            Command command, BreachFile kept, ProofRules.Facts facts) {
        return switch (command.step()) {
            case Step.Tell(var told) -> ProofRules.tell(kept, told, facts);
            case Step.Produce(var exhibit) -> ProofRules.produce(kept, exhibit);
            case Step.Prove(var proof) -> ProofRules.prove(kept, proof);
            case Step.Rule(var number, var term, var decided, var why) ->
                    ProofRules.rule(kept, asked(command, number, term, decided, why), facts);
            case Step.Accuse(var crime) -> ProofRules.crime(kept, crime, facts);
        };
    }

    /// As asked for; the rule puts the suggestion and the time in.
    private static Ruling asked(
            Command command, int number, TermKey term, Finding decided, String why) {
        Reading none = new Reading(Finding.ARGUABLE, List.of(Reason.ACT_UNCLEAR));
        return new Ruling(
                number, term, none, decided, why, command.actor().userName(), Instant.EPOCH);
    }

    /// What was done, without a word of it.
    private static AuditEntry entry(Command command, BreachFile kept, Breach breach) {
        AuditSubject subject = AuditSubject.of(breach.id(), breach.caseId());
        return switch (command.step()) {
            case Step.Tell(var told) -> entry(command, "breach.tell", subject, told.number());
            case Step.Produce(var exhibit) ->
                    entry(command, "breach.produce", subject, exhibit.number());
            case Step.Prove(var proof) ->
                    entry(
                                    command,
                                    "breach.prove",
                                    subject,
                                    kept.proof(proof.point()).isEmpty() ? 0 : 1)
                            .with("point", proof.point().name());
            case Step.Rule rule ->
                    entry(command, "breach.rule", subject, rule.allegation())
                            .with("term", rule.term().part() + " " + rule.term().number())
                            .with("decided", rule.decided().name());
            case Step.Accuse(var crime) -> entry(command, "breach.crime", subject, crime.number());
        };
    }

    private Optional<ReplacedPart> replaced(Command command, BreachFile kept, BreachFile changed) {
        return FileWords.of(command.step(), kept)
                .map(
                        before ->
                                new ReplacedPart(
                                        command.id(),
                                        FileWords.part(command.step()),
                                        before,
                                        FileWords.of(command.step(), changed).orElse(""),
                                        clock.instant(),
                                        command.actor().userName()));
    }

    private static AuditEntry entry(
            Command command, String action, AuditSubject subject, int number) {
        Operation operation = number == 0 ? Operation.COLLECTION : Operation.ALTERATION;
        return AuditEntry.of(command.actor(), operation, action, subject)
                .with("number", String.valueOf(number));
    }
}
