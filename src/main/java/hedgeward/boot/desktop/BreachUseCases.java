package hedgeward.boot.desktop;

import hedgeward.app.breach.AdvanceBreach;
import hedgeward.app.breach.BreachSteps;
import hedgeward.app.breach.CorrectBreach;
import hedgeward.app.breach.FindBreaches;
import hedgeward.app.breach.MoveCourtClocks;
import hedgeward.app.breach.OpenBreach;
import hedgeward.app.breach.TakeBackStep;
import hedgeward.app.breachpage.IssueClockPaper;
import hedgeward.app.breachpage.ReadBreach;
import hedgeward.app.clock.TimeWatch;
import hedgeward.app.office.KeepReminders;
import hedgeward.app.proof.KeepBreachFile;
import hedgeward.app.proof.PrepareBreachFile;
import hedgeward.boot.Foundations;
import hedgeward.boot.Repositories;

/// The use cases of breaches, made when a page asks for them.
record BreachUseCases(Repositories ports, Foundations with, TimeWatch time) {

    FindBreaches find() {
        return new FindBreaches(ports.unitOfWork(), ports.breachTable(), ports.gate());
    }

    KeepReminders keepReminders() {
        return new KeepReminders(ports.unitOfWork(), ports.rules().reminders(), ports.audit());
    }

    OpenBreach open() {
        return new OpenBreach(ports.unitOfWork(), steps(), with.ids());
    }

    ReadBreach read() {
        return new ReadBreach(
                ports.unitOfWork(),
                new ReadBreach.Sources(
                        ports.cases(),
                        ports.breaches(),
                        ports.corrected().ofBreaches(),
                        ports.breachFiles(),
                        ports.visits(),
                        ports.audit(),
                        ports.gate()),
                with.holidays(),
                ports.office());
    }

    IssueClockPaper issueClockPaper() {
        return new IssueClockPaper(
                ports.unitOfWork(), read(), ports.audit(), ports.office(), with.clock());
    }

    KeepBreachFile keepFile() {
        return new KeepBreachFile(ports.unitOfWork(), filePorts(), with.clock());
    }

    PrepareBreachFile prepareFile() {
        return new PrepareBreachFile(ports.unitOfWork(), filePorts(), ports.office(), with.clock());
    }

    private KeepBreachFile.Ports filePorts() {
        return new KeepBreachFile.Ports(
                ports.cases(), ports.breaches(), ports.breachFiles(), ports.audit(), ports.gate());
    }

    AdvanceBreach advance() {
        return new AdvanceBreach(steps(), with.holidays(), with.clock(), time);
    }

    CorrectBreach correct() {
        return new CorrectBreach(
                ports.unitOfWork(), correctPorts(), with.holidays(), with.clock(), time);
    }

    TakeBackStep takeBack() {
        return new TakeBackStep(ports.unitOfWork(), correctPorts(), with.holidays(), with.clock());
    }

    private CorrectBreach.Ports correctPorts() {
        return new CorrectBreach.Ports(
                ports.cases(),
                ports.breaches(),
                ports.corrected().ofBreaches(),
                ports.audit(),
                ports.gate());
    }

    /// Moves court deadlines with the hearing.
    static MoveCourtClocks moveClocks(Repositories ports, Foundations with) {
        return new MoveCourtClocks(
                new MoveCourtClocks.Ports(
                        ports.breaches(), ports.corrected().ofBreaches(), ports.audit()),
                with.holidays(),
                with.clock());
    }

    BreachSteps steps() {
        return new BreachSteps(
                ports.unitOfWork(),
                new BreachSteps.Ports(ports.cases(), ports.breaches(), ports.audit(), ports.gate()),
                with.clock());
    }
}
