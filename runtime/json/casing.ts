/**
 * A member name in the camelCase of .NET: a leading run of capitals is lowered
 * except its last letter before a small one. UID becomes uid, NASJobs nasJobs,
 * CreationTimeUTC creationTimeUTC. Only a table of names leads back.
 */
export const camelCase = (name: string): string =>
  name.replace(leadingCapitals, (capitals) => capitals.toLowerCase());

const leadingCapitals = /^\p{Lu}+(?=\p{Lu}\P{Lu})|^\p{Lu}+$|^\p{Lu}/u;
