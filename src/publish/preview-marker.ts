/**
 * The file in the root of a site that was built with drafts and with what is not published yet. `npm run publiser` refuses a folder
 * that has it, and so does `robots.txt` beside it every search engine.
 */
export const previewMarker = "FORHANDSVISNING.txt";

export const previewNotice = `Dette er en forhåndsvisning med utkast og utgaver som ikke er publisert. Den er for redaksjonen,
og skal ikke legges ut. «npm run publiser» tar ikke imot den.
`;
