import type { CueGroup } from '@/lib/voice/cues';

/** What went wrong, as those say it to whom it happened. */
export const failures: readonly CueGroup[] = [
  {
    cue: 'complaint',
    why: 'nothing came',
    weight: 3,
    phrases: `
      still (nothing|no|not|waiting|havent|hasnt|dont|cant|isnt|wont|doesnt),
      (never|not|hasnt|havent|still not|nothing) (received|arrived|arrive|came|delivered|turned up|
      showed up|shown up|been delivered|been refunded|been fixed|gotten),
      (parcel|package|order|delivery|bag|bags|luggage|baggage|suitcase) … (lost|missing|never|
      damaged|stolen|late),
      (lost|missing|misplaced|damaged|broke|stole) [all] (my|our|his|her|their|all|another) (bag|
      bags|luggage|parcel|package|order|stuff|suitcase|baggage|guitar|stroller|reservation|items|
      data), says (delivered|it was delivered), marked (as delivered|me as out|as out),
      order incomplete, incomplete order, (serum|item|items|part|parts|pieces) missing,
      (no|zero) (sign|trace|record) of, lost luggage, lost bag*
    `,
  },
  {
    cue: 'complaint',
    why: 'waits',
    weight: 2,
    phrases: `
      (been|were|im|i m|am|are|we re|was|still|kept|keep) (waiting|on hold|sitting|stuck|stranded),
      been trying, still trying, tried (calling|to call|to reach|to get through|for), on hold,
      hold for, waited (over|for|more|an|two|three|2|3|4|5|6|hours|weeks|days),
      (hours|hour|minutes|days|weeks|months) (late|delay|delayed|wait|waiting|on hold|on the phone|
      later|and counting|in line|of waiting|ago and), after (weeks|months|days|hours),
      (two|three|four|five|six|2|3|4|5|6|7|8|9|10) (hours|weeks|months|days) (for|to|late|now),
      (it s|its|been|taken|took|takes|taking) … (hours|weeks|months|forever|ages),
      third week waiting, weeks waiting,
      (sitting|stuck|stranded) (on|in|at|here) (the|a|tarmac|runway|phoenix|plane|airport|jfk),
      dragging on, for ever to, took forever, long wait,
      (wait|hold|queue|line) … (ridiculous|insane|forever), late again,
      (another|more|again|yet another) delay*, always late,
      delayed (again|for|by|over|an|another|two|three|2|3), (hour|hours|minute|min|day) delay*
    `,
  },
  {
    cue: 'complaint',
    why: 'no answer',
    weight: 2,
    phrases: `
      (no one|noone|nobody|no body|none) … (answers|answer|answering|replies|reply|called|calls|
      responds|picks|pick|helps|help|cares|care|knows|know|bothered|gives|can|there|will|has|is|to),
      (never|dont|doesnt|didnt|wont|not|havent|hasnt) (reply|replied|replies|respond|responded|
      responds|answer|answered|call|called|calls|returned|get back|got back|pick up|hear|heard|
      been able|bother),
      no (reply|response|answer|answers|communication|info|information|update|updates|explanation|
      notice|help|apology|reason|word|call back|callback|follow up|luck|one|staff|agent),
      zero (information|communication|help|response|updates|customer), hung up, hangs up, hang up,
      (line went|went) dead, cut off, disconnected, (copy|cut) and paste,
      automated (reply|response|message|system), ignored, ignoring, ignore (me|us|my|your),
      unreachable,
      cant (get through|get hold|get a hold|reach|speak|talk|get anyone|get a human|get an),
      impossible to (reach|speak|get|contact|talk|cancel), round in circles, going in circles,
      (sent|passed) from … to, get (through|ahold) to, unanswered, deleted my comment
    `,
  },
  {
    cue: 'complaint',
    why: 'does not work',
    weight: 2,
    phrases: `
      (not|never|isnt|wont|doesnt|dont|didnt|arent|stopped|wasnt|hasnt been|aint) (work|works|
      working|load|loads|loading|open|opening|function|functioning|connect|connecting|start|let|
      accept|turn on|charge|save),
      (site|website|app|system|link|page|phone|wifi|internet|broadband|server|service|lift|elevator|
      machine|checkouts|tv|screen|signal|button) … (down|broken|slow|crash*|crap|terrible|useless|
      rubbish|awful|bug*|glitch*|error*|freezes|frozen|out),
      (is|are|s|been|was|keeps|all) (down|broken|crashing|glitch*|freezing|buggy|bugging),
      out of (order|service|action), outage*,
      error (message|code|page|over|on|when|every|saying|again|404|500|last), errors on, crashes,
      crashing, crashed, buggy, bugs, bug, glitch, glitches, glitchy, broken,
      cant (log|login|access|get into|book|check in|checkin|pay|find|change|cancel|connect|use|even|
      complete|sign|open|make|rebook|get my|get on|see my), unable to,
      couldnt (log|get|book|check|access|change|find|use|even|reach),
      keeps (crashing|freezing|logging|saying|telling|failing|emptying|disconnecting|asking|kicking|
      giving), failed to, fails to, failing, freezes, malfunction*,
      no (internet|signal|wifi|service|heating|power|hot water|connection|broadband),
      (drops|dropping|dropped|cuts out|cutting out|disconnects) (every|all the|constantly|again|
      out), so slow, too slow, painfully slow, laggy, locked out, (wouldnt|wont) let (me|us),
      was denied, denied (boarding|entry|access|a), (failed|dismissed) (me|us|you), unusable
    `,
  },
  {
    cue: 'complaint',
    why: 'broken or wrong',
    weight: 2,
    phrases: `
      (arrived|came|received|delivered|was|is|were|got|everything) (broken|smashed|damaged|cracked|
      in pieces|opened|empty|faulty|cold|burnt|stale|mouldy|moldy|raw|undercooked|overcooked|wrong|
      dirty|used|leaking|expired|off|late|torn|ripped|defective), faulty, defective, damaged,
      smashed, in pieces, out of date product,
      wrong (item|size|order|colour|color|one|flight|address|bag|gate|info|information|date|name|
      product|bill),
      (doesnt|does not|didnt|not) (match|fit|last|hold|stick|as described|the same|like the photo|
      like the picture), nothing like (the|in), way off, (fell|falling|falls|came) apart,
      (broke|snapped|chipped|shrank|faded|leaks|leaked|peeled|stopped|went|ripped) (after|within|in|
      on|the|all|straight|off|down),
      (rash|allergic|swell|swollen|burns|stings|stung|irritat*|reaction), cold food,
      food (was|is) (cold|awful|terrible|bad),
      missed (my|our|the) (flight|connection|connecting|train|appointment|meeting), mistake on,
      (made|there is|has been) … mistake,
      (cancelled|canceled|cancel|canceling) (again|my|our|flight*|the|without|on|due|and),
      (flight|train|trains|bus) (cancelled|canceled|cancellation*) (again|twice|and|with|without|
      due), never turned up, didnt (turn up|show)
    `,
  },
  {
    cue: 'complaint',
    why: 'money',
    weight: 2,
    phrases: `
      (want|demand|need|give|get|expect|waiting on|waiting for|still waiting) … (refund|money back|
      compensation|reimburse*), money back, refund refused, refused (refund|a refund|to refund|to),
      (charged|billed|bill|charging|charge) (me|us|twice|double|again|for something|wrong*|extra|$*|
      £*|even|still), charged … twice, overcharg*, double charg*, hidden (fee*|charge*|cost*),
      rip off, ripoff, ripped off, scam, scammed, scammers, scam*, con artists, fraud*, theft,
      thieves, robbery, daylight robbery, stole, stolen, waste of (money|time),
      (wasted|lost|losing|waste|wastes|wasting) … (time|hours|money|hour|an hour|day|data),
      overpriced, too expensive, way too expensive, extortionate,
      (prices|price|fees|fee|fares|cost) … (up|doubled|increase*|rise*|hike*|ridiculous|gone up),
      price (hike|rise|increase|gouging)*, pay more, cash cow*, misleading, false advertis*,
      like mugs, cheated, feel (cheated|robbed|ripped|conned|let down|ignored), mugs,
      no compensation, for that price, steal (your|my) money
    `,
  },
  {
    cue: 'complaint',
    why: 'thanks that are none',
    weight: 2,
    phrases: `
      (thanks|thank you|thx|cheers) [so much|a lot|again|guys|very much] for (nothing|no|not|ruin*|
      los*|delay*|leaving|cancel*|the delay|the delays|wasting|making me|making us|breaking|
      ignoring|charging|forcing|keeping (me|us)|stranding|destroy*|the miserable|the awful|
      the terrible|another|misplacing|sending my|allowing me to miss|hanging),
      (have|has) me (stranded|sleeping|waiting|stuck)
    `,
  },
];
