import type { JSX } from 'solid-js'
import { textSizes } from '../../../shared/rules/text-size.ts'
import { languageChoices, type Preferences, themes } from '../../../shared/views/preferences.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { locale } from '../../ui/language.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { SwitchField } from '../../ui/switch-field.tsx'
import type { Settings } from '../create-settings.ts'
import { languageName } from '../language-name.ts'
import { t } from './words.ts'

/** A number of percent, as the language writes it. */
const percent = (size: number) => new Intl.NumberFormat(locale(), { style: 'percent' }).format(size / 100)

/** The app's look and behaviour on this computer. */
export function GeneralPage(props: { readonly settings: Settings }): JSX.Element {
  const desktop = () => props.settings.desktop()
  const preferences = () => desktop().preferences
  const prefer = (changes: Partial<Preferences>) => props.settings.prefer(changes)

  const loginHint = () => {
    if (desktop().startAtLogin !== 'unavailable') return t('general.login.hint', props.settings.mac)
    return t(props.settings.snapshot.preview ? 'general.login.preview' : 'general.login.unavailable')
  }
  const looksForUpdates = () => desktop().updates === 'self' && preferences().lookForUpdates
  const updatesHint = () => {
    if (desktop().updates === 'self') return t('general.updates.hint')
    return t(props.settings.snapshot.preview ? 'general.updates.preview' : 'general.updates.elsewhere')
  }

  return (
    <>
      <PageHead title={t('general.title')} lead={t('general.lead')} />
      <section class="card rows" aria-label={t('general.look')}>
        <ChoiceField
          row
          label={t('general.theme')}
          hint={t('general.theme.hint')}
          choices={themes.map((theme) => [theme, t(`general.theme.${theme}`)])}
          chosen={preferences().theme}
          onChoose={(theme) => prefer({ theme })}
        />
        <ChoiceField
          row
          label={t('general.language')}
          hint={t('general.language.hint')}
          choices={languageChoices.map((language) => [
            language,
            language === 'system' ? t('general.language.system') : languageName(language),
          ])}
          chosen={preferences().language}
          onChoose={(language) => prefer({ language })}
        />
        <ChoiceField
          row
          label={t('general.textSize')}
          hint={t('general.textSize.hint')}
          choices={textSizes.map((size) => [size, percent(size)])}
          chosen={preferences().textSize}
          onChoose={(textSize) => prefer({ textSize })}
        />
      </section>
      <section class="card rows" aria-label={t('general.behaviour')}>
        <SwitchField
          label={t('general.login')}
          hint={loginHint()}
          on={desktop().startAtLogin === 'on'}
          disabled={desktop().startAtLogin === 'unavailable'}
          onChange={(on) => props.settings.startAtLogin(on)}
        />
        <SwitchField
          label={t('general.keepOpen')}
          hint={t('general.keepOpen.hint', props.settings.mac)}
          on={preferences().keepPopoverOpen}
          onChange={(keepPopoverOpen) => prefer({ keepPopoverOpen })}
        />
        <SwitchField
          label={t('general.hideAfter')}
          hint={t('general.hideAfter.hint')}
          on={preferences().hideAfterCopying && !preferences().keepPopoverOpen}
          disabled={preferences().keepPopoverOpen}
          onChange={(hideAfterCopying) => prefer({ hideAfterCopying })}
        />
        <SwitchField
          label={t('general.notifications')}
          hint={t('general.notifications.hint')}
          on={preferences().notifications}
          onChange={(notifications) => prefer({ notifications })}
        />
      </section>
      <section class="card rows" aria-label={t('general.updates.name')}>
        <SwitchField
          label={t('general.updates')}
          hint={updatesHint()}
          on={looksForUpdates()}
          disabled={desktop().updates === 'elsewhere'}
          onChange={(lookForUpdates) => prefer({ lookForUpdates })}
        />
      </section>
    </>
  )
}
