package hedgeward.boot.desktop;

import hedgeward.app.noticepaper.PrepareNotice;
import hedgeward.app.order.AuthoriseNotice;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.ListHearing;
import hedgeward.app.order.RecordNotice;
import hedgeward.app.order.ServeNotice;
import hedgeward.app.order.TellOfHearing;
import hedgeward.app.request.DecideNotice;
import hedgeward.app.request.FindRequests;
import hedgeward.app.request.KeepDraftPolicy;
import hedgeward.app.request.ReturnNotice;
import hedgeward.app.request.SendNotice;
import hedgeward.app.request.TakeUpDraft;
import hedgeward.boot.Foundations;
import hedgeward.boot.Repositories;

/// The use cases about a notice, made when a page asks for them.
record NoticeUseCases(Repositories ports, Foundations with, CaseSteps steps) {

    AuthoriseNotice authoriseNotice() {
        return new AuthoriseNotice(
                ports.unitOfWork(),
                ports.cases(),
                ports.officers(),
                steps,
                with.ids(),
                with.clock());
    }

    RecordNotice recordNotice() {
        return new RecordNotice(
                ports.unitOfWork(),
                authoriseNotice(),
                new ServeNotice(steps, with.holidays(), with.clock()),
                new ListHearing(steps, BreachUseCases.moveClocks(ports, with), with.clock()),
                new DapoUseCases(ports, with).gate());
    }

    TellOfHearing tellOfHearing() {
        return new TellOfHearing(steps, with.clock());
    }

    PrepareNotice prepareNotice() {
        return new PrepareNotice(
                ports.unitOfWork(),
                new PrepareNotice.Sources(
                        ports.cases(),
                        ports.officers(),
                        ports.office(),
                        ports.audit(),
                        ports.gate()));
    }

    SendNotice sendNotice() {
        return new SendNotice(
                ports.unitOfWork(),
                ports.noticeRequests(),
                ports.audit(),
                with.ids(),
                with.clock());
    }

    DecideNotice decideNotice() {
        return new DecideNotice(
                ports.unitOfWork(),
                recordNotice(),
                new DecideNotice.Ports(
                        ports.noticeRequests(), ports.rules().ownDrafts(), ports.audit()),
                with.clock());
    }

    ReturnNotice returnNotice() {
        return new ReturnNotice(
                ports.unitOfWork(),
                new ReturnNotice.Ports(ports.noticeRequests(), ports.drafts(), ports.audit()),
                with.clock());
    }

    TakeUpDraft takeUpDraft() {
        return new TakeUpDraft(
                ports.unitOfWork(), ports.drafts(), ports.noticeRequests(), with.ids());
    }

    FindRequests findRequests() {
        return new FindRequests(ports.unitOfWork(), ports.noticeRequests());
    }

    KeepDraftPolicy keepDraftPolicy() {
        return new KeepDraftPolicy(ports.unitOfWork(), ports.rules().ownDrafts(), ports.audit());
    }
}
