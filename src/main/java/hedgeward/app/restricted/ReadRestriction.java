package hedgeward.app.restricted;

import hedgeward.app.access.Access;
import hedgeward.app.access.Account;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.restricted.Readership;
import hedgeward.domain.restricted.RestrictionChange;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the page of a case shows of its restriction, and what is said to whom it is closed. Part of
/// the page, whose opening is logged.
public final class ReadRestriction {

    /// To whom the case is open.
    ///
    /// @param decisions about who reads the case, newest first
    /// @param openUntil when the actor's own opening ends; empty for a named reader
    /// @param openings who broke the glass, newest first
    /// @param candidates who can be named
    public record Answer(
            List<RestrictionChange> decisions,
            Optional<Instant> openUntil,
            List<ReviewedOpening> openings,
            List<Candidate> candidates) {
        public Answer {
            decisions = List.copyOf(decisions);
            openings = List.copyOf(openings);
            candidates = List.copyOf(candidates);
        }

        /// Who may read it now; empty while it is not restricted.
        public Optional<Readership> readership() {
            return decisions.stream().findFirst().flatMap(RestrictionChange::readership);
        }

        @Override
        public String toString() {
            return "Answer[" + candidates.size() + "]";
        }
    }

    /// A user who reads cases.
    ///
    /// @param isLikeParty whether the user bears the name of a party
    public record Candidate(String userName, boolean isLikeParty) {
        @Override
        public String toString() {
            return "Candidate";
        }
    }

    /// What somebody is told to whom the case is closed.
    ///
    /// @param mayBreakGlass whether the person may open it for a while
    public record Closed(CaseRef ref, boolean mayBreakGlass) {}

    private final UnitOfWork unitOfWork;
    private final RestrictCase.Ports ports;
    private final GlassOpenings openings;
    private final InstantSource clock;

    public ReadRestriction(
            UnitOfWork unitOfWork,
            RestrictCase.Ports ports,
            GlassOpenings openings,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.openings = openings;
        this.clock = clock;
    }

    /// Empty for whom the case is closed to, and where there is none.
    public Optional<Answer> handle(Actor actor, CaseId id) {
        return Access.permits(actor, Permission.READ_CASES)
                ? unitOfWork.read(
                        () ->
                                ports.gate()
                                        .opened(actor, id)
                                        .flatMap(ports.cases()::findById)
                                        .map(file -> answer(actor, file)))
                : Optional.empty();
    }

    /// Empty where the case is open to the actor.
    public Optional<Closed> closed(Actor actor, CaseId id) {
        return unitOfWork.read(
                () ->
                        Optional.ofNullable(ports.gate().closedTo(actor).cases().get(id))
                                .map(ref -> new Closed(ref, mayBreakGlass(actor, id))));
    }

    private boolean mayBreakGlass(Actor actor, CaseId id) {
        return Access.permits(actor, Permission.BREAK_GLASS)
                && ports.restrictions()
                        .findNewest(id)
                        .flatMap(RestrictionChange::readership)
                        .filter(of -> !of.keepsOut(actor.userName()))
                        .isPresent();
    }

    private Answer answer(Actor actor, CaseFile file) {
        List<RestrictionChange> decisions = ports.restrictions().findByCase(file.id());
        List<ReviewedOpening> opened = openings.findByCase(file.id());
        boolean isReader =
                decisions.stream()
                        .findFirst()
                        .flatMap(RestrictionChange::readership)
                        .filter(of -> of.admits(actor.userName()))
                        .isPresent();
        return new Answer(
                decisions,
                isReader ? Optional.empty() : ownUntil(actor, opened),
                opened,
                candidates(file));
    }

    private Optional<Instant> ownUntil(Actor actor, List<ReviewedOpening> opened) {
        Instant now = clock.instant();
        return opened.stream()
                .map(ReviewedOpening::opening)
                .filter(opening -> opening.admits(actor.userName(), now))
                .map(opening -> opening.until())
                .findFirst();
    }

    private List<Candidate> candidates(CaseFile file) {
        Set<String> parties =
                new PartyUsers(ports.accounts(), ports.officers())
                        .users(PartyUsers.names(file.parties()));
        return ports.accounts().findAll().stream()
                .filter(Account::isEnabled)
                .filter(RestrictCase::readsCases)
                .map(account -> new Candidate(account.name(), parties.contains(account.name())))
                .toList();
    }
}
