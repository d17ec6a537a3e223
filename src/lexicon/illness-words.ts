/** What people are ill of: who is taken to hospital with it is not hurt. */
export const ILLNESS = new Set(
  `ill illness illnesses sick sickened sickness sickening poisoned poisoning food_poisoning cholera dysentery typhoid measles ebola virus viruses disease diseases epidemic pandemic covid covid-19 coronavirus
  infected infection infections dengue malaria heatstroke heatwave heat_wave sunstroke dehydration dehydrated symptoms vomiting diarrhoea diarrhea fever flu influenza meningitis mpox legionnaires liquor hooch methanol moonshine
  alcohol bootleg tainted contaminated malnutrition malnourished pneumonia diphtheria plague marburg nausea heat-related anthrax polio salmonella e.coli listeria asthma`.split(
    /\s+/,
  ),
);

/** What hurts people: beside it, those in hospital are hurt. */
export const INJURY =
  /^(?:injur(?:y|ies|ed|ing|es)|wound(?:s|ed|ing)?|hurt|burn(?:s|ed|ing)?|shot|stabbed|maimed|blast|explosion|crash|gunshot|smoke|fire|bullets?|collision|collapse|quake|earthquake|attack|beaten)$/;

/** Diseases and the like that an article is about when it names them. */
export const DISEASES =
  /\b(?:cholera|dysentery|typhoid|measles|ebola|covid|coronavirus|dengue|malaria|meningitis|mpox|legionnaires|marburg|diphtheria|influenza|food poisoning|methanol|hooch|bootleg liquor|heatstroke|salmonella|listeria)\b/i;

/** Words of hurt anywhere in a text. */
export const HURTING =
  /\b(?:injur|wound|hurt|burn|shot|shoot|stab|blast|explo|crash|collid|collision|collaps|quake|attack)/i;
