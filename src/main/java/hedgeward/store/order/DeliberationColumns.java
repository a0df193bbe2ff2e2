package hedgeward.store.order;

import hedgeward.domain.order.CommanderTold;
import hedgeward.domain.order.DecisionMeans;
import hedgeward.domain.order.Deliberation;
import hedgeward.domain.order.HowDecided;
import hedgeward.domain.order.RefusalReason;
import hedgeward.domain.order.Representations;
import hedgeward.domain.order.ServicePersonnel;
import hedgeward.domain.people.OfficerId;
import hedgeward.store.columns.Columns;
import hedgeward.store.jooq.tables.records.CaseFileRecord;

import java.util.Optional;

/// What the authorising officer weighed, in the columns of a case.
final class DeliberationColumns {

    private DeliberationColumns() {}

    static void write(CaseFileRecord row, Deliberation weighed) {
        row.setRepresentations(Columns.name(weighed.representations()));
        row.setProportionality(weighed.proportionality().orElse(null));
        row.setProsecution(weighed.prosecution().orElse(null));
        row.setRefusalReason(Columns.name(weighed.refusal()));
        row.setDecidedMeans(Columns.name(weighed.decided().means()));
        row.setDecisionConfirmedAt(weighed.decided().confirmedAt().orElse(null));
        row.setDraftedBy(weighed.decided().draftedBy().map(OfficerId::value).orElse(null));
        ServicePersonnel forces = weighed.forces();
        row.setServiceLaw(forces.subjectToServiceLaw().orElse(null));
        row.setServiceAccommodation(forces.serviceAccommodation().orElse(null));
        row.setCommanderWho(forces.told().map(CommanderTold::who).orElse(null));
        row.setCommanderAt(forces.told().flatMap(CommanderTold::at).orElse(null));
        row.setCommanderHow(forces.told().map(CommanderTold::how).orElse(null));
    }

    static Deliberation read(CaseFileRecord row) {
        return new Deliberation(
                Columns.word(Representations.class, row.getRepresentations()),
                Optional.ofNullable(row.getProportionality()),
                Optional.ofNullable(row.getProsecution()),
                Columns.word(RefusalReason.class, row.getRefusalReason()),
                new HowDecided(
                        Columns.word(DecisionMeans.class, row.getDecidedMeans()),
                        Optional.ofNullable(row.getDecisionConfirmedAt()),
                        Columns.key(row.getDraftedBy(), OfficerId::new)),
                new ServicePersonnel(
                        Optional.ofNullable(row.getServiceLaw()),
                        Optional.ofNullable(row.getServiceAccommodation()),
                        told(row)));
    }

    private static Optional<CommanderTold> told(CaseFileRecord row) {
        return Optional.ofNullable(row.getCommanderWho())
                .map(
                        who ->
                                new CommanderTold(
                                        who,
                                        Optional.ofNullable(row.getCommanderAt()),
                                        row.getCommanderHow()));
    }
}
