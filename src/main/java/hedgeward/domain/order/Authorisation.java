package hedgeward.domain.order;

import hedgeward.domain.people.OfficerId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The authorising officer's decision on a notice (CSA 2010 s.24(1)-(4); DAA 2021 s.22). Refusals
/// are kept too.
///
/// @param by superintendent or above for a DVPN, inspector or above for a DAPN
/// @param deliberation what else was weighed and how the decision was given
/// @param grounds why the officer believes the grounds are made out and the notice necessary
public record Authorisation(
        OfficerId by,
        Instant at,
        boolean granted,
        Optional<String> grounds,
        List<ConsideredMatter> considered,
        Deliberation deliberation) {

    public Authorisation {
        considered = List.copyOf(considered);
    }

    /// A decision of which only the four matters are known.
    public Authorisation(
            OfficerId by,
            Instant at,
            boolean granted,
            Optional<String> grounds,
            List<ConsideredMatter> considered) {
        this(by, at, granted, grounds, considered, Deliberation.UNKNOWN);
    }

    public Authorisation withDeliberation(Deliberation changed) {
        return new Authorisation(by, at, granted, grounds, considered, changed);
    }

    @Override
    public String toString() {
        return "Authorisation[" + (granted ? "granted" : "refused") + "]";
    }
}
