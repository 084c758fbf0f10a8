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
    'Your call is still with {receiver}; we have just asked them again.\n\n{overdue, select, yes {We are sorry: our target for the solution, {resolutionDue}, was missed.} other {Our target for the solution: {resolutionDue}.}}',

  'work-received.subject': 'A call was handed to you: {title}',
  'work-received.body':
    'Call {number} of {customer} was handed to you.\n\nType: {type}\nPriority: {priority}\nRequester: {requester}\nTarget for the solution: {resolutionDue}',

  'requester-wrote.subject': 'The requester wrote: {title}',
  'requester-wrote.body': '{author} wrote:',

  'chased.subject': 'Where does this stand? {title}',
  'chased.body':
    'This call is waiting with you{count, plural, =1 {} other {; we have now asked {count} times}}. Would you write on the call how it stands?\n\nPriority: {priority}\nTarget for the solution: {resolutionDue}',

  'work-reopened.subject': 'The call is open again: {title}',
  'work-reopened.body': 'The call was opened again as the solution was not enough. The reason:',

  'work-cancelled.subject': 'The call was cancelled: {title}',
  'work-cancelled.body': 'The call that was handed to you was cancelled; no more work is needed. The reason:',

  'sla-warned.subject':
    'The time for the {clock, select, response {first response} other {solution}} is running out: {title}',
  'sla-warned.body':
    'The target for the {clock, select, response {first response} other {solution}} of this call is {due}. Please act before that.\n\nPriority: {priority}',

  'sla-breached.subject':
    'The target for the {clock, select, response {first response} other {solution}} was missed: {title}',
  'sla-breached.body':
    'The target for the {clock, select, response {first response} other {solution}} of this call, {due}, was missed. Please act at once.\n\nPriority: {priority}',

  'breach-reported.subject':
    '{customer}: target for the {clock, select, response {first response} other {solution}} missed: {title}',
  'breach-reported.body':
    'The target for the {clock, select, response {first response} other {solution}} of call {number} of {customer}, {due}, was missed.\n\nThe call is with: {receiver}\nPriority: {priority}',

  'attention-needed.subject': 'A workflow has stopped: {title}',
  'attention-needed.body':
    'The workflow of call {number} cannot go on by itself ({reason}). Mend the cause and give the command “Resume” in the console.',
};
