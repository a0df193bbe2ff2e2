package hedgeward.domain.correction;

import static java.util.Map.entry;

import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CommanderTold;
import hedgeward.domain.order.ConsideredMatter;
import hedgeward.domain.order.Deliberation;
import hedgeward.domain.order.HowDecided;
import hedgeward.domain.order.Matter;
import hedgeward.domain.order.Representations;
import hedgeward.domain.order.ServicePersonnel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What surrounded the decision on the notice and may be found out afterwards. What the authorising
/// officer found on the day, grounds and matters, is that officer's own and not among it.
final class DecisionFields {

    /// Reads each of these facts.
    static final Map<CaseField, Function<CaseFile, Optional<String>>> READ =
            Map.ofEntries(
                    entry(
                            CaseField.REPRESENTATIONS,
                            weighed(d -> d.representations().map(Representations::name))),
                    entry(
                            CaseField.REPRESENTATIONS_SAID,
                            file -> file.authorisation().flatMap(DecisionFields::said)),
                    entry(CaseField.PROPORTIONALITY, weighed(Deliberation::proportionality)),
                    entry(CaseField.PROSECUTION, weighed(Deliberation::prosecution)),
                    entry(
                            CaseField.CONFIRMED_AT,
                            weighed(d -> d.decided().confirmedAt().map(Instant::toString))),
                    entry(
                            CaseField.SERVICE_LAW,
                            weighed(d -> d.forces().subjectToServiceLaw().map(YesNo::word))),
                    entry(
                            CaseField.SERVICE_HOME,
                            weighed(d -> d.forces().serviceAccommodation().map(YesNo::word))),
                    entry(CaseField.COMMANDER, told(t -> written(t.who()))),
                    entry(CaseField.COMMANDER_HOW, told(t -> written(t.how()))),
                    entry(CaseField.COMMANDER_AT, told(t -> t.at().map(Instant::toString))));

    private DecisionFields() {}

    /// The decision with these facts; who decided and when stay for [NoticeFields].
    static Authorisation with(Authorisation was, Wanted wanted) {
        Deliberation weighed = was.deliberation();
        return new Authorisation(
                was.by(),
                was.at(),
                was.granted(),
                was.grounds(),
                considered(was, wanted.value(CaseField.REPRESENTATIONS_SAID)),
                new Deliberation(
                        wanted.value(CaseField.REPRESENTATIONS).map(Representations::valueOf),
                        wanted.value(CaseField.PROPORTIONALITY),
                        wanted.value(CaseField.PROSECUTION),
                        weighed.refusal(),
                        new HowDecided(
                                weighed.decided().means(),
                                wanted.moment(CaseField.CONFIRMED_AT),
                                weighed.decided().draftedBy()),
                        new ServicePersonnel(
                                wanted.yes(CaseField.SERVICE_LAW),
                                wanted.yes(CaseField.SERVICE_HOME),
                                commander(wanted))));
    }

    private static Optional<CommanderTold> commander(Wanted wanted) {
        Optional<String> who = wanted.value(CaseField.COMMANDER);
        Optional<String> how = wanted.value(CaseField.COMMANDER_HOW);
        return who.isEmpty() && how.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CommanderTold(
                                who.orElse(""),
                                wanted.moment(CaseField.COMMANDER_AT),
                                how.orElse("")));
    }

    private static List<ConsideredMatter> considered(Authorisation was, Optional<String> said) {
        List<ConsideredMatter> matters = new ArrayList<>(was.considered());
        matters.replaceAll(matter -> isAccount(matter) ? saidAs(matter, said) : matter);
        if (said.isEmpty()) {
            matters.removeIf(DecisionFields::isAccount);
        } else if (said(was).isEmpty()) {
            matters.add(new ConsideredMatter(Matter.RESPONDENTS_REPRESENTATIONS, said.get(), ""));
        }
        return matters;
    }

    private static ConsideredMatter saidAs(ConsideredMatter was, Optional<String> said) {
        return new ConsideredMatter(was.matter(), said.orElse(was.finding()), was.steps());
    }

    private static boolean isAccount(ConsideredMatter matter) {
        return matter.matter() == Matter.RESPONDENTS_REPRESENTATIONS;
    }

    private static Optional<String> said(Authorisation decided) {
        return decided.considered().stream()
                .filter(DecisionFields::isAccount)
                .map(ConsideredMatter::finding)
                .findFirst();
    }

    private static Optional<String> written(String words) {
        return Optional.of(words).filter(text -> !text.isEmpty());
    }

    private static Function<CaseFile, Optional<String>> weighed(
            Function<Deliberation, Optional<String>> part) {
        return file -> file.authorisation().map(Authorisation::deliberation).flatMap(part);
    }

    private static Function<CaseFile, Optional<String>> told(
            Function<CommanderTold, Optional<String>> part) {
        return file ->
                file.authorisation()
                        .flatMap(decided -> decided.deliberation().forces().told())
                        .flatMap(part);
    }
}
