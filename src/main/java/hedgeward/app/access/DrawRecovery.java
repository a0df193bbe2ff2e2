package hedgeward.app.access;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;

import java.time.InstantSource;
import java.util.Arrays;

/// Draws the recovery key of an open office anew, by two people: when a paper is lost, or somebody
/// who kept one has left. The data key, and with it every passphrase, stays.
public final class DrawRecovery {

    /// What the second person approves.
    public static final Act ACT =
            new Act(Permission.RESTORE, "key.recovery", "another recovery key");

    private final UnitOfWork unitOfWork;
    private final KeySlots slots;
    private final AuditTrail audit;
    private final InstantSource clock;

    public DrawRecovery(
            UnitOfWork unitOfWork, KeySlots slots, AuditTrail audit, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.slots = slots;
        this.audit = audit;
        this.clock = clock;
    }

    /// The new key, or why there is none in one sentence.
    ///
    /// @param own passphrase of whoever asks, because the office's key is not kept; wiped
    public Result<RecoveryDrawing.Drawn, String> handle(
            Actor actor, ApprovedBy approval, char[] own) {
        try {
            if (!Access.permits(actor, ACT.needed())) {
                return new Result.Denied<>(ACT.needed());
            }
            if (!approval.covers(actor, ACT, clock.instant())) {
                return new Result.Rejected<>("The approval does not hold any more. Ask again.");
            }
            return unitOfWork.write(
                    tx -> {
                        Result<RecoveryDrawing.Drawn, String> result = drawn(actor, approval, own);
                        if (result.isDone()) {
                            tx.changed(new Change.OfficeChanged());
                        } else {
                            tx.giveUp();
                        }
                        return result;
                    });
        } finally {
            Arrays.fill(own, '\0');
        }
    }

    private Result<RecoveryDrawing.Drawn, String> drawn(
            Actor actor, ApprovedBy approval, char[] own) {
        return switch (slots.drawRecovery(new KeySlots.Opener(actor.userName(), own))) {
            case RecoveryDrawing.NotDrawn(SlotChange why) ->
                    new Result.Rejected<>(SlotWords.sentence(why));
            case RecoveryDrawing.Drawn drawn -> {
                audit.record(
                        AuditEntry.of(
                                        actor,
                                        Operation.ALTERATION,
                                        ACT.code(),
                                        AuditSubject.whole(AuditSubject.Kind.OFFICE))
                                .with("approved_by", approval.userName()));
                yield new Result.Done<>(drawn);
            }
        };
    }
}
