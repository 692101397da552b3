/** The first commit of the branch `previews`. */
export function previewsBranchFiles(): Readonly<Record<string, string>> {
  return { "README.md": readme };
}

const readme = `# Records of previews

The \`preview\` program is the only writer of this branch. Each folder \`previews/<service>/pr-<number>/\` is the whole of
one preview as Argo CD applies it, and a preview exists exactly while its folder does.

Do not edit, merge or rebase anything here, and do not open pull requests against it: use \`preview up\`,
\`preview down\`. The platform's settings are on the branch \`main\`.
`;
