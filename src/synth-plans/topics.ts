import type { Need, PlanOutcome, Provision } from "../quality/plan-record";

/** One thread of a plan, from a need to the provision for it; ids and links are added when a plan is made of it. */
export interface Topic {
  need: Pick<Need, "area" | "text" | "impact" | "strengths" | "baseline">;
  outcome: Pick<PlanOutcome, "text" | "measure" | "baseline" | "steps" | "monitoring" | "domains" | "adulthood">;
  provisions: Omit<Provision, "id" | "section" | "needIds" | "outcomeIds" | "sourceIds">[];
  /** What the child would like, for which the outcome is a step. */
  aspiration: string;
  /** Whose advice it comes from. */
  advice: AdviceKind;
}

/** Whose advice a plan may rest on. */
export type AdviceKind =
  | "parent"
  | "school"
  | "health"
  | "psychologist"
  | "social-care"
  | "speech-therapist"
  | "occupational-therapist"
  | "adulthood";

const weeks = 38;

/** Threads of special educational need, by area; {name} stands for the child's first name. */
export const educationTopics: readonly Topic[] = [
  {
    need: {
      area: "communication-and-interaction",
      text: "{name} finds it hard to follow spoken instructions of more than two parts.",
      impact: "In lessons {name} starts a task, then stops and watches what other children do.",
      strengths: "{name} listens with interest to stories that come with pictures.",
      baseline: "Follows two-part instructions in 4 of 10 trials",
    },
    outcome: {
      text: "{name} will follow three-part instructions in class in 8 of 10 trials without a prompt.",
      measure: "The speech and language therapist counts trials in two lessons each term",
      baseline: "Two-part instructions in 4 of 10 trials",
      steps: "First two-part instructions in 8 of 10 trials, then three-part ones with a picture.",
      monitoring: "Reviewed each term by the special educational needs coordinator with the family",
      domains: ["education"],
    },
    provisions: [
      {
        text: "Direct therapy to build understanding of spoken language, with a programme that is practised in class.",
        role: "Speech and language therapist",
        expertise: "Registered with the Health and Care Professions Council",
        mode: "direct",
        shared: false,
        times: 1,
        per: "week",
        minutes: 45,
        weeksPerYear: weeks,
        service: "speech-and-language-therapy",
      },
      {
        text: "Practice of the therapist's listening programme, with picture cards for each part of an instruction.",
        role: "Teaching assistant",
        expertise: "Trained by the speech and language therapist in the programme, one day a year",
        mode: "programme",
        shared: true,
        groupMost: 3,
        times: 4,
        per: "week",
        minutes: 20,
        weeksPerYear: weeks,
      },
    ],
    aspiration: "I want to know what to do without asking everyone.",
    advice: "speech-therapist",
  },
  {
    need: {
      area: "cognition-and-learning",
      text: "{name} reads words letter by letter and loses the meaning of a sentence before its end.",
      impact: "Written tasks in every subject take about twice as long as they take others in the class.",
      strengths: "{name} remembers facts about animals and machines, and explains them well aloud.",
      baseline: "Reads 35 words a minute of a text for this year group",
    },
    outcome: {
      text: "{name} will read 70 words a minute of a text for the year group and answer 4 of 5 questions about it.",
      measure: "A timed reading of an unseen text at the end of each half term",
      baseline: "35 words a minute, 2 of 5 questions",
      steps: "50 words a minute with 3 of 5 questions by the middle of the time.",
      monitoring: "Reviewed each term by the class teacher with the family",
      domains: ["education"],
    },
    provisions: [
      {
        text: "A structured phonics and fluency programme, with re-reading of the same text until it is fluent.",
        role: "Specialist teacher",
        expertise: "Level 7 qualification in teaching learners with literacy difficulties",
        mode: "direct",
        shared: false,
        times: 3,
        per: "week",
        minutes: 30,
        weeksPerYear: weeks,
      },
    ],
    aspiration: "I want to read the instructions of my model kits by myself.",
    advice: "psychologist",
  },
  {
    need: {
      area: "social-emotional-mental-health",
      text: "{name} becomes very worried when plans change, and leaves the room or hides.",
      impact: "About three times a week {name} misses half a lesson after a change of room or of teacher.",
      strengths: "{name} can say how worried they are on a scale of five colours.",
      baseline: "Leaves the room three times a week",
    },
    outcome: {
      text: "{name} will stay in the room after a change of plan on 9 of 10 occasions, using one of three agreed strategies.",
      measure: "A record of changes kept by the class team, counted each half term",
      baseline: "Stays on 2 of 10 occasions",
      steps: "Stays with an adult beside them on 5 of 10 occasions.",
      monitoring: "Reviewed each half term by the special educational needs coordinator with {name}",
      domains: ["education"],
    },
    provisions: [
      {
        text: "Taught sessions on noticing worry and on three strategies, rehearsed with planned small changes.",
        role: "Emotional literacy support assistant",
        expertise: "Completed the six-day training, supervised by an educational psychologist each half term",
        mode: "direct",
        shared: false,
        times: 2,
        per: "week",
        minutes: 30,
        weeksPerYear: weeks,
      },
      {
        text: "A visual timetable is gone through with {name}, and every change of the day is shown on it.",
        role: "Class teacher",
        expertise: "Trained by the educational psychologist in visual timetables, half a day",
        mode: "direct",
        shared: false,
        times: 2,
        per: "day",
        minutes: 5,
        weeksPerYear: weeks,
      },
    ],
    aspiration: "I want school days to feel calm.",
    advice: "psychologist",
  },
  {
    need: {
      area: "sensory-or-physical",
      text: "{name} tires quickly when writing by hand and cannot form letters of an even size.",
      impact: "After ten minutes of writing {name} stops, and work is left unfinished.",
      strengths: "{name} types with two fingers and finds the right keys without looking for long.",
      baseline: "Writes 15 words by hand in ten minutes",
    },
    outcome: {
      text: "{name} will record 120 words in 20 minutes with a keyboard, without a break.",
      measure: "A timed piece of work at the end of each term",
      baseline: "15 words in ten minutes by hand",
      steps: "60 words in 20 minutes with one break.",
      monitoring: "Reviewed each term by the class teacher with the family",
      domains: ["education"],
    },
    provisions: [
      {
        text: "Teaching of touch typing, and of a seat and table set to {name}'s height.",
        role: "Occupational therapist",
        expertise: "Registered with the Health and Care Professions Council",
        mode: "direct",
        shared: false,
        times: 2,
        per: "half-term",
        minutes: 60,
        weeksPerYear: weeks,
        service: "occupational-therapy",
      },
      {
        text: "Typing practice with the therapist's exercises on a laptop that is {name}'s own to use.",
        role: "Teaching assistant",
        expertise: "Trained by the occupational therapist, two hours a term",
        mode: "programme",
        shared: true,
        groupMost: 4,
        times: 3,
        per: "week",
        minutes: 15,
        weeksPerYear: weeks,
      },
    ],
    aspiration: "I want to write my own comics on a computer.",
    advice: "occupational-therapist",
  },
];

/** A thread of health need, with provision in Section G. */
export const healthTopic: Topic = {
  need: {
    text: "{name} has a condition of the bowel that needs a set routine during the school day.",
    impact: "Without the routine {name} is in pain and misses lessons.",
    strengths: "{name} knows the steps of the routine and tells an adult when something is wrong.",
    baseline: "Needs an adult for every step of the routine",
  },
  outcome: {
    text: "{name} will carry out four of the five steps of the health routine alone on every school day.",
    measure: "A weekly record kept with the community nurse",
    baseline: "One of five steps alone",
    steps: "Two of five steps alone.",
    monitoring: "Reviewed each term by the community nurse with the family",
    domains: ["health"],
  },
  provisions: [
    {
      text: "A visit to review the routine and the bowel diary, and to adjust medication with the paediatrician.",
      role: "Community children's nurse",
      expertise: "Registered children's nurse with training in continence",
      mode: "direct",
      shared: false,
      times: 1,
      per: "half-term",
      minutes: 45,
      weeksPerYear: 52,
      service: "community-nursing",
    },
  ],
  aspiration: "I want to do my routine without people fussing.",
  advice: "health",
};

/** A thread of social care need, with provision in Section H1. */
export const careTopic: Topic = {
  need: {
    text: "{name} cannot go to clubs or play outside without an adult, because {name} runs into roads.",
    impact: "{name} has not been to a club or a friend's house in the last year.",
    strengths: "{name} plays happily with one other child when an adult is near.",
    baseline: "No activity outside school and home",
  },
  outcome: {
    text: "{name} will take part in one community activity each week with an adult within sight.",
    measure: "A log kept by the family and the support worker",
    baseline: "No activity in the last year",
    steps: "One activity each month.",
    monitoring: "Reviewed every six months by the social worker with the family",
    domains: ["care"],
  },
  provisions: [
    {
      text: "A support worker goes with {name} to a club or the park, as assistance to take part in recreation.",
      role: "Short breaks support worker",
      expertise: "Trained in keeping children safe outdoors, and supervised by the disabled children's team",
      mode: "direct",
      shared: false,
      times: 1,
      per: "week",
      minutes: 180,
      weeksPerYear: 48,
      service: "short-breaks",
    },
  ],
  aspiration: "I would like to go to a drama club.",
  advice: "social-care",
};

/** A thread of preparation for adulthood, for a young person in or beyond Year 9. */
export const adulthoodTopic: Topic = {
  need: {
    area: "cognition-and-learning",
    text: "{name} does not yet plan a journey, or manage money for a day.",
    impact: "{name} depends on adults for every trip, and cannot take up work experience alone.",
    strengths: "{name} reads bus timetables on a phone and keeps appointments.",
    baseline: "Travels with an adult on every journey",
  },
  outcome: {
    text: "{name} will travel to a work placement by bus alone on 9 of 10 days and pay for lunch within a budget.",
    measure: "The travel trainer observes three journeys at the start and end of each term",
    baseline: "No journey alone",
    steps: "The same journey with the trainer one seat behind.",
    monitoring: "Reviewed each term by the tutor with {name}",
    domains: ["education"],
    adulthood: ["employment", "independent-living", "community", "health"],
  },
  provisions: [
    {
      text: "Travel training on the route to the placement, with lessons on money, time and staying well.",
      role: "Travel trainer",
      expertise: "Accredited travel trainer with two years of work with young people with special educational needs",
      mode: "direct",
      shared: false,
      times: 2,
      per: "week",
      minutes: 60,
      weeksPerYear: weeks,
      forAdulthood: true,
      forTransition: true,
    },
  ],
  aspiration: "I want a paid job and my own flat with a friend.",
  advice: "adulthood",
};
