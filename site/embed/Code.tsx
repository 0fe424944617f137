// The code, ready to copy by a press or by hand, and what a security officer asks about it.
import { useId, useRef } from 'preact/hooks';
import { RetryButtons } from '../../ui/RetryButtons.tsx';
import { Section } from '../../ui/Section.tsx';
import type { BuilderState } from './builder-state.ts';
import { builderText } from './copy.ts';
import { policyOf } from './policy.ts';

export function Code({ state }: { readonly state: BuilderState }) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [code, known] = [state.code.value, state.release.value];
  const missing = state.failure.value === null ? builderText.waiting : builderText.placeMissing;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code ?? '');
      state.say(builderText.copied);
    } catch {
      // No clipboard without HTTPS, or refused: selected, one key copies it.
      area.current?.focus();
      area.current?.select();
      state.say(builderText.copyRefused);
    }
  };
  return (
    <Section name="embed-code" title={builderText.codeTitle}>
      {known === 'unreachable' ? (
        <div class="embed-code" key="failed">
          <p role="alert">{builderText.unreachable}</p>
          <RetryButtons onRetry={() => void state.load()} />
        </div>
      ) : (
        <div class="embed-code">
          <label for={id}>{builderText.codeLabel}</label>
          <textarea
            id={id}
            ref={area}
            readOnly
            rows={9}
            spellcheck={false}
            value={code ?? missing}
          />
          <button
            type="button"
            class="dn-button"
            aria-disabled={code === null}
            onClick={() => {
              if (code !== null) void copy();
            }}
          >
            {builderText.copy}
          </button>
        </div>
      )}
      <p class="embed-said" role="status">
        {state.message.value}
      </p>
      <p class="dn-note">{builderText.share}</p>
      <details>
        <summary>{builderText.where}</summary>
        <div class="embed-unfolded">
          <ul class="dn-plain-list">
            {builderText.places.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>{builderText.whereLost}</p>
        </div>
      </details>
      {typeof known === 'object' && (
        <details>
          <summary>{builderText.security}</summary>
          <div class="embed-unfolded">
            <p>{builderText.policyLabel}</p>
            <p>
              <code>{policyOf(state.choices.value.facon, known.site)}</code>
            </p>
            <ul class="dn-plain-list">
              {builderText.promises.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        </details>
      )}
    </Section>
  );
}
