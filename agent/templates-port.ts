import type { TemplateRenderer } from "./ports.ts";
export async function templateRenderer(_consul: string, _env: Readonly<Record<string, string | undefined>>): Promise<TemplateRenderer | undefined> {
  return undefined;
}
