import type { MailKey } from './mail.ts';
import type { Catalogue } from './translator.ts';

/** The desk's mails in English; a blank line begins a paragraph. */
export const mailEn: Catalogue<MailKey> = {
  greeting: 'Hello {name},',
  footer:
    'This message was sent automatically for call {number}. Links only open a page; nothing changes before you press a button there.',

  'link.open': 'Open the call',
  'link.answer': 'Answer',
  'link.worked': 'It worked',
  'link.failed': 'It did not work',
  'link.confirm': 'Yes, it is solved',
  'link.reject': 'No, it goes on',
  'link.agree': 'I agree',
  'link.object': 'I object',
  'link.rate': 'Rate our service',

  'acknowledged.subject': 'Your call was recorded: {title}',
  'acknowledged.body':
    'Your call was recorded under number {number}. That number is all you need when you talk to us.\n\nOur targets: first response by {responseDue}, solution by {resolutionDue}.',

  'scope-overruled.subject': 'We have taken on your call: {title}',
  'scope-overruled.body':
    'We wrote that your call is out of scope by clause {clause}. We have looked at it again: it is in scope, and we are working on it.',
  'redirected.subject': 'Your call is out of scope: {title}',
  'redirected.body':
    'By clause {clause} of your service contract your call is out of scope: {reason}\n\nWe have passed it on to {receiver} all the same, and will tell you what comes of it.',

  'declined.subject': 'Your call is out of scope: {title}',
  'declined.body':
    'By clause {clause} of your service contract your call is out of scope: {reason}\n\nThere is nobody whom we could pass it on to. If you agree we close the call; if you do not, we look at it again.',

  'solution-offered.subject': 'Suggested solution: {problem}',
  'solution-offered.body':
    'Your call looks like a known problem: {problem}. Would you try the solution below? If it does not work, we take care of your call at once.',

  'handed-over.subject': 'Your call was handed over: {title}',
  'handed-over.body':
    'Your call is now being solved by {receiver}. We keep watching it until it is done, and keep you informed.',

  'commented.subject': 'There is an answer to your call: {title}',
  'commented.body': '{author} wrote:',

  'info-requested.subject': 'We need information from you: {title}',
  'info-requested.body':
    'To solve your call we need the information below. The time for the solution stands still until you answer.',

  'info-reminded.subject': 'Reminder: we need information from you: {title}',
  'info-reminded.body':
    'We have not received the information that we asked you for. This is our {reminder, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} reminder.',

  'confirmation-requested.subject': 'Is your problem solved? {title}',
  'confirmation-requested.body':
    'Your call was marked as solved by the solution below. If you confirm, we close it; if you do not, we open it again.',

  'confirmation-reminded.subject': 'Reminder: is your problem solved? {title}',
  'confirmation-reminded.body':
    'We are waiting for you to confirm the solution. This is our {reminder, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} reminder; without an answer your call will be closed.',

  'closed-confirmed.subject': 'Your call is closed: {title}',
  'closed-confirmed.body': 'Your call was closed with your consent. Would you rate our service?',

  'closed-silent.subject': 'Your call was closed without an answer: {title}',
  'closed-silent.body':
    'We asked for your consent and received no answer, so your call was closed, and is recorded as closed in that way. If the problem goes on, open the call and start it again.',

  'closed-out-of-scope.subject': 'Your call out of scope is closed: {title}',
  'closed-out-of-scope.body': 'Your call was closed as your service contract does not cover it.',

  'merged.subject': 'Your call was merged with another one: {title}',
  'merged.body': 'Your call was merged with another one about the same matter; work goes on there.',

  'reopened.subject': 'Your call is open again: {title}',
  'reopened.body': 'Your call was opened again; we go on working on a solution.',

  'cancelled.subject': 'Your call was cancelled: {title}',
  'cancelled.body': 'Your call was cancelled for the reason below.',

  'status-reported.subject': 'Where your call stands: {title}',
  'status-reported.body':
    'Your call has been with {receiver} since {since}.{reason, select, provider { A service provider’s work is awaited.} parts { Parts are awaited.} visit { A visit is awaited.} change { A planned change is awaited.} other {}}{visit, select, no {} other { Agreed visit: {visit}.}}\n\n{overdue, select, yes {We are sorry: our target for the solution, {resolutionDue}, was missed.} other {Our target for the solution: {resolutionDue}.}}{author, select, nobody {} other {\n\nLast to write to you: {author}}}',

  'work-received.subject': 'A call was handed to you: {title}',
  'work-received.body':
    'Call {number} of {customer} was handed to you.\n\nType: {type}\nPriority: {priority}\nRequester: {requester}\nTarget for the solution: {resolutionDue}',

  'requester-wrote.subject': 'The requester wrote: {title}',
  'requester-wrote.body': '{author} wrote:',

  'chased.subject': 'Where does this stand? {title}',
  'chased.body':
    'This call is waiting with you{count, plural, =1 {} other {; we have now asked {count} times}}. Would you write on the call how it stands?\n\nPriority: {priority}\nTarget for the solution: {resolutionDue}',

  'work-reopened.subject': 'The call is open again: {title}',
  'work-reopened.body':
    'The call was opened again as the solution was not enough.{parent, select, none {} other { The parent call {parent}, with which it was solved, stays solved.}} The reason:',

  'work-cancelled.subject': 'The call was cancelled: {title}',
  'work-cancelled.body': 'The call that was handed to you was cancelled; no more work is needed. The reason:',

  'sla-warned.subject':
    'The time for the {clock, select, response {first response} update {update} other {solution}} is running out: {title}',
  'sla-warned.body':
    'The target for the {clock, select, response {first response} update {update} other {solution}} of this call is {due}. Please act before that.\n\nPriority: {priority}',

  'sla-breached.subject':
    'The target for the {clock, select, response {first response} update {update} other {solution}} was missed: {title}',
  'sla-breached.body':
    'The target for the {clock, select, response {first response} update {update} other {solution}} of this call, {due}, was missed. Please act at once.\n\nPriority: {priority}',

  'breach-reported.subject':
    '{customer}: target for the {clock, select, response {first response} update {update} other {solution}} missed: {title}',
  'breach-reported.body':
    'The target for the {clock, select, response {first response} update {update} other {solution}} of call {number} of {customer}, {due}, was missed.\n\nThe call is with: {receiver}\nPriority: {priority}',

  'sla-overdue.subject':
    '{percent}% of the time for the {clock, select, response {first response} update {next update} other {solution}} has passed: {title}',
  'sla-overdue.body':
    'The target for the {clock, select, response {first response} update {next update} other {solution}} of this call, {due}, was missed; {percent}% of the time has passed. Please act at once.\n\nPriority: {priority}',

  'warning-reported.subject':
    '{customer}: {percent}% of the time for the {clock, select, response {first response} update {next update} other {solution}} has passed: {title}',
  'warning-reported.body':
    'The target for the {clock, select, response {first response} update {next update} other {solution}} of call {number} of {customer} is {due}; {percent}% of the time has passed.\n\nThe call is with: {receiver}\nPriority: {priority}',

  'overdue-reported.subject':
    '{customer}: {percent}% of the time for the {clock, select, response {first response} update {next update} other {solution}} has passed: {title}',
  'overdue-reported.body':
    'The target for the {clock, select, response {first response} update {next update} other {solution}} of call {number} of {customer}, {due}, was missed and is still not met; {percent}% of the time has passed.\n\nThe call is with: {receiver}\nPriority: {priority}',

  'major-declared.subject': '{customer}: major incident: {title}',
  'major-declared.body':
    'Call {number} of {customer} was declared a major incident.\n\nThe call is with: {receiver}\nPriority: {priority}\nTarget for the solution: {resolutionDue}',

  'major-revoked.subject': '{customer}: no major incident any more: {title}',
  'major-revoked.body': 'Call {number} of {customer} is no major incident any more. The reason:',

  'visit-agreed.subject': 'We visit you: {title}',
  'visit-agreed.body':
    '{moved, select, yes {The visit for your call has been moved.} other {We will come to you for your call.}}\n\nVisit: {from} – {to}\nPlace: {place}\nWho comes: {visitor}',

  'visit-assigned.subject': 'A visit is yours: {title}',
  'visit-assigned.body':
    'You are to make the visit for call {number} of {customer}.\n\nVisit: {from} – {to}\nPlace: {place}\nRequester: {requester}{phone, select, none {} other {, {phone}}}\nPriority: {priority}',

  'visit-withdrawn.subject': 'A visit is not needed any more: {title}',
  'visit-withdrawn.body':
    'The visit for call {number} of {customer}, {from} – {to}, is not yours to make any more.\n\nPlace: {place}',

  'visit-not-made.subject':
    'The visit was {outcome, select, cancelled {cancelled} other {not made}}: {title}',
  'visit-not-made.body':
    'The visit of {from} – {to} was {outcome, select, cancelled {cancelled} other {not made}}. What we were told:',

  'visit-report-due.subject': 'How was the visit? {title}',
  'visit-report-due.body':
    'Nobody has written yet what came of the visit for call {number} of {customer}, {from} – {to}. Please write it on the call.\n\nPlace: {place}',

  'reply-received.subject': 'The requester wrote after the solution: {title}',
  'reply-received.body':
    '{author} wrote this after the solution was announced. Does it confirm or refuse? Please ask the requester and record the answer.',

  'reply-waiting.subject': 'Confirmed or refused? {title}',
  'reply-waiting.body':
    '{author} wrote after the solution, and nobody has recorded yet whether that confirms or refuses it. This is {reminder, selectordinal, one {the #st reminder} two {the #nd reminder} few {the #rd reminder} other {the #th reminder}}; until then the call does not close by itself.',

  'work-ordered.subject': 'A work order for you: {task}',
  'work-ordered.body':
    'Work order {order} of {customer} was given to you. Please accept it, and write on it how it stands.\n\nPriority: {priority}\nTarget: {due, select, none {none} other {{due}}}',

  'work-order-message.subject': 'Work order {order}: there is a message',
  'work-order-message.body': 'There is a message on work order {order} ({task}):',

  'work-order-completed.subject': 'Work order {order} is done: {task}',
  'work-order-completed.body': '{holder} reported that work order {order} is done:',

  'work-order-refused.subject': 'Work order {order} was refused: {task}',
  'work-order-refused.body': '{holder} refused work order {order}. The work is back with you. The reason:',

  'work-order-cancelled.subject': 'Work order {order} was cancelled: {task}',
  'work-order-cancelled.body': 'Work order {order} was cancelled; no more work is needed.',

  'work-order-chased.subject': 'Where does work order {order} stand? {task}',
  'work-order-chased.body':
    'Work order {order} is waiting with you{count, plural, =1 {} other {; we have now asked {count} times}}. Would you write on it how it stands?\n\nPriority: {priority}\nTarget: {due, select, none {none} other {{due}}}',

  'work-order-breached.subject': 'Work order {order} is late: {task}',
  'work-order-breached.body':
    '{holder} has not {target, select, accept {accepted} other {finished}} work order {order} in the agreed time. Please act.\n\nPriority: {priority}\nTarget: {due, select, none {none} other {{due}}}',

  'work-order-breach-reported.subject': '{customer}: {holder} is late with work order {order}',
  'work-order-breach-reported.body':
    '{holder} has not {target, select, accept {accepted} other {finished}} work order {order} ({task}) in the agreed time.\n\nPriority: {priority}\nTarget: {due, select, none {none} other {{due}}}',

  'group-found-empty.subject': 'Nobody in {group}: {title}',
  'group-found-empty.body':
    'Call {number} was to go to {group}, but there is nobody in that group. It went to {receiver}. Please add people to the group or change the routes of the contract.',

  'attention-needed.subject': 'A workflow has stopped: {title}',
  'attention-needed.body':
    'The workflow of call {number} cannot go on by itself ({reason}). Mend the cause and give the command “Resume” in the console.',
};
