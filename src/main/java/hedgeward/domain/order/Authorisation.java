package hedgeward.domain.order;

import hedgeward.domain.people.OfficerId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The authorising officer's decision on a notice (CSA 2010 s.24(1)-(4); DAA 2021 s.22). Refusals
/// are kept too.
///
/// @param by superintendent or above for a DVPN, inspector or above for a DAPN
/// @param grounds why the officer believes the grounds are made out and the notice necessary
public record Authorisation(
        OfficerId by,
        Instant at,
        boolean granted,
        Optional<String> grounds,
        List<ConsideredMatter> considered) {

    public Authorisation {
        considered = List.copyOf(considered);
    }

    @Override
    public String toString() {
        return "Authorisation[" + (granted ? "granted" : "refused") + "]";
    }
}
