package hedgeward.domain.restricted;

import hedgeward.domain.common.Decision;
import hedgeward.domain.order.CaseId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Restricting, breaking the glass, and the review after it. None of it is law: these are the
/// office's own safeguards, chosen so that a custody officer alone at night is not kept from a case
/// whose clock runs.
public final class GlassRules {

    /// How long an opening lasts: one person, one case.
    public static final Duration LASTS = Duration.ofMinutes(60);

    /// How many letters and digits a reason has at least.
    public static final int LEAST = 10;

    private static final int LEAST_WORDS = 2;

    private GlassRules() {}

    /// Whether a reason says something: two words and ten letters or digits.
    public static boolean isReason(String text) {
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        int words = text.strip().split("\\s+", -1).length;
        return letters >= LEAST && words >= LEAST_WORDS;
    }

    /// An opening of a case.
    ///
    /// @param opening what is asked for, with the reason as typed
    /// @param newest the newest decision about who reads the case
    /// @param before what the same user opened before
    public static Decision<GlassOpening, RestrictionRejection> open(
            GlassOpening opening, Optional<RestrictionChange> newest, List<GlassOpening> before) {
        Optional<Readership> readership = newest.flatMap(RestrictionChange::readership);
        if (readership.isEmpty()) {
            return Decision.reject(RestrictionRejection.NOT_RESTRICTED);
        }
        if (readership.get().keepsOut(opening.userName())) {
            return Decision.reject(RestrictionRejection.KEPT_OUT);
        }
        if (readership.get().admits(opening.userName())
                || before.stream().anyMatch(b -> b.admits(opening.userName(), opening.at()))) {
            return Decision.reject(RestrictionRejection.OPEN_ALREADY);
        }
        return isReason(opening.reason())
                ? new Decision.Accepted<>(opening, List.of())
                : Decision.reject(RestrictionRejection.REASON_TOO_SHORT);
    }

    /// What is asked for: from now on for as long as an opening lasts.
    public static GlassOpening asked(
            UUID id, CaseId caseId, String userName, Instant now, String reason) {
        return new GlassOpening(id, caseId, userName, now, now.plus(LASTS), reason.strip());
    }

    /// A review by another person than the one who opened, and by none who is a party.
    ///
    /// @param newest the newest decision about who reads the case
    public static Decision<GlassReview, RestrictionRejection> review(
            GlassReview review,
            GlassOpening opening,
            Optional<RestrictionChange> newest,
            Optional<GlassReview> before) {
        if (newest.flatMap(RestrictionChange::readership)
                .filter(of -> of.keepsOut(review.by()))
                .isPresent()) {
            return Decision.reject(RestrictionRejection.KEPT_OUT);
        }
        if (review.by().equals(opening.userName())) {
            return Decision.reject(RestrictionRejection.OWN_OPENING);
        }
        if (before.isPresent()) {
            return Decision.reject(RestrictionRejection.REVIEWED_ALREADY);
        }
        return isReason(review.remark())
                ? new Decision.Accepted<>(review, List.of())
                : Decision.reject(RestrictionRejection.REASON_TOO_SHORT);
    }

    /// The end of a restriction.
    public static Decision<RestrictionChange, RestrictionRejection> lift(
            RestrictionChange lifting, Optional<RestrictionChange> newest) {
        if (newest.flatMap(RestrictionChange::readership).isEmpty()) {
            return Decision.reject(RestrictionRejection.NOT_RESTRICTED);
        }
        return isReason(lifting.reason())
                ? new Decision.Accepted<>(lifting, List.of())
                : Decision.reject(RestrictionRejection.REASON_TOO_SHORT);
    }
}
