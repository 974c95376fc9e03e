import type { Language } from '@/lib/model/language';

/** What people write in haste, and the words that they mean. */
const written: Readonly<Record<Language, string>> = {
  fr: `
    mci=merci mrc=merci mrci=merci merki=merci bcp=beaucoup slt=salut bjr=bonjour bsr=bonsoir cc=coucou
    svp=s_il_vous_plait stp=s_il_te_plait pk=pourquoi pq=pourquoi pkoi=pourquoi koi=quoi kan=quand qd=quand
    cmt=comment ki=qui ke=que kel=quel c=c_est cest=c_est ces_quoi=c_est_quoi ct=c_etait cetait=c_etait
    jai=j_ai jsuis=je_suis chui=je_suis chuis=je_suis jss=je_suis deg=degoute tjs=toujours tjrs=toujours
    tjr=toujours pb=probleme pbs=problemes pbm=probleme qqun=quelqu_un qqn=quelqu_un qq=quelque ds=dans
    dsl=desole ya=y_a yen=y_en pr=pour tt=tout vs=vous vrm=vraiment nrv=enerve rep=reponse repondez=repondez
    jattends=j_attends jattend=j_attends jadore=j_adore jaime=j_aime jen=j_en nan=non ouai=oui bonj=bonjour
    auj=aujourd_hui ajd=aujourd_hui msg=message num=numero tel=telephone cad=c_est_a_dire mtn=maintenant
    sav=sav remb=remboursement cb=combien parcke=parce_que pcq=parce_que psk=parce_que dcp=du_coup
    toujour=toujours recu=recu biento=bientot quesque=qu_est_ce_que keske=qu_est_ce_que qqch=quelque_chose
    esce=est_ce esque=est_ce_que eske=est_ce_que estce=est_ce
  `,
  en: `
    u=you ur=your r=are thx=thanks tx=thanks thnx=thanks thanx=thanks tnx=thanks ty=thank_you
    tysm=thank_you_so_much tyvm=thank_you_very_much thankyou=thank_you pls=please plz=please plse=please
    gr8=great luv=love ppl=people b4=before bday=birthday wat=what wut=what wanna=want_to gonna=going_to
    cos=because coz=because cuz=because tho=though thru=through hrs=hours hr=hour mins=minutes min=minute
    wks=weeks wk=week yr=year yrs=years msg=message acct=account cust=customer svc=service
    customerservice=customer_service cancelled=canceled cancelling=canceling flightled=flight_canceled
    cannot=cant delievery=delivery recieved=received recieve=receive definately=definitely
    disapointed=disappointed dissapointed=disappointed disapointing=disappointing
    dissapointing=disappointing im=i_m ive=i_ve id=i_d rlly=really srsly=seriously fab=fabulous
  `,
};

function parse(forms: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    forms
      .trim()
      .split(/\s+/)
      .map((form) => {
        const [short = '', long = ''] = form.split('=');
        return [short, long.split('_')];
      }),
  );
}

export const shortForms: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> = {
  fr: parse(written.fr),
  en: parse(written.en),
};
