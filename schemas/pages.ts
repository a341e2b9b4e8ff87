/** Where the documentation is: the address of a page is its id between these. */
export const pages = {
  prefix: "https://helpcenter.veeam.com/docs/vbr/em_rest/",
  suffix: ".html",
} as const;
