package hedgeward.app.order;

import hedgeward.app.area.RegimeGate;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.clock.London;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.NoticeRules;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// Records a notice in one pass: the decision, and with it service and listing where they are known
/// already. Either all of it is kept or none.
public final class RecordNotice {

    /// Where and when the application will be heard.
    public record Listing(String court, Instant at) {}

    /// @param service empty while the notice has not been served
    /// @param listing empty while no hearing is listed
    /// @param savings why a regime may be used that is not available to our force on that day
    public record Command(
            AuthoriseNotice.Command decision,
            Optional<NoticeRules.ServiceReport> service,
            Optional<Listing> listing,
            Optional<String> savings) {}

    /// What a refusal is about.
    public enum Part {
        DECISION,
        SERVICE,
        LISTING
    }

    /// Which part was refused, and why.
    public record Refusal(Part part, CaseRejection why) {}

    private final UnitOfWork unitOfWork;
    private final AuthoriseNotice authorise;
    private final ServeNotice serve;
    private final ListHearing list;
    private final RegimeGate gate;

    public RecordNotice(
            UnitOfWork unitOfWork,
            AuthoriseNotice authorise,
            ServeNotice serve,
            ListHearing list,
            RegimeGate gate) {
        this.unitOfWork = unitOfWork;
        this.authorise = authorise;
        this.serve = serve;
        this.list = list;
        this.gate = gate;
    }

    public Result<CaseFile, Refusal> handle(Command command) {
        return unitOfWork.write(
                tx -> {
                    boolean offered = isOffered(command.decision());
                    Result<CaseFile, Refusal> last =
                            offered || command.savings().isPresent()
                                    ? allOf(command)
                                    : new Result.Rejected<>(
                                            new Refusal(
                                                    Part.DECISION,
                                                    CaseRejection.REGIME_NOT_AVAILABLE));
                    if (!offered && last instanceof Result.Done<CaseFile, Refusal>(var file)) {
                        command.savings()
                                .ifPresent(
                                        why ->
                                                gate.keepReason(
                                                        command.decision().actor(),
                                                        file.id(),
                                                        why));
                    }
                    if (!last.isDone()) {
                        tx.giveUp();
                    }
                    return last;
                });
    }

    private boolean isOffered(AuthoriseNotice.Command decision) {
        return gate.offers(
                decision.regime(), London.dateOf(decision.notice().authorisation().at()));
    }

    private Result<CaseFile, Refusal> allOf(Command command) {
        Result<CaseFile, Refusal> decided =
                named(Part.DECISION, authorise.handle(command.decision()));
        Result<CaseFile, Refusal> served =
                command.service()
                        .map(report -> after(decided, file -> served(command, file, report)))
                        .orElse(decided);
        return command.listing()
                .map(listing -> after(served, file -> listed(command, file, listing)))
                .orElse(served);
    }

    private Result<CaseFile, Refusal> served(
            Command command, CaseFile file, NoticeRules.ServiceReport report) {
        return named(
                Part.SERVICE, serve.handle(new ServeNotice.Command(seen(command, file), report)));
    }

    private Result<CaseFile, Refusal> listed(Command command, CaseFile file, Listing listing) {
        return named(
                Part.LISTING,
                list.handle(
                        new ListHearing.Command(
                                seen(command, file), listing.court(), listing.at())));
    }

    private static CaseSteps.Seen seen(Command command, CaseFile file) {
        return new CaseSteps.Seen(command.decision().actor(), file.id(), file.version());
    }

    private static Result<CaseFile, Refusal> after(
            Result<CaseFile, Refusal> before, Function<CaseFile, Result<CaseFile, Refusal>> step) {
        return before instanceof Result.Done<CaseFile, Refusal>(var file)
                ? step.apply(file)
                : before;
    }

    private static Result<CaseFile, Refusal> named(
            Part part, Result<CaseFile, CaseRejection> answer) {
        return switch (answer) {
            case Result.Done<CaseFile, CaseRejection>(var file) -> new Result.Done<>(file);
            case Result.Rejected<CaseFile, CaseRejection>(var why) ->
                    new Result.Rejected<>(new Refusal(part, why));
            case Result.Stale<CaseFile, CaseRejection>() -> new Result.Stale<>();
            case Result.Denied<CaseFile, CaseRejection>(var needed) -> new Result.Denied<>(needed);
            case Result.Missing<CaseFile, CaseRejection>() -> new Result.Missing<>();
        };
    }
}
