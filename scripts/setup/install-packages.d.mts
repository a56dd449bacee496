export function whyInstall(root: string): string | null;
export function installPackages(root: string): void;
