import type { ShortcutsWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'

/** The phrases of the page Shortcuts. */
export const shortcutsWords: ShortcutsWords = {
  'shortcuts.title': 'Atajos',
  'shortcuts.lead': 'Teclas que funcionan en todas partes, con cualquier programa en primer plano.',
  'shortcuts.newAddress': hotkeyTitleWords.newAddress,
  'shortcuts.newAddress.hint': 'Crea una dirección y la copia. No se abre ninguna ventana.',
  'shortcuts.newAddress.hint.copyOff': 'Crea una dirección. No se abre ninguna ventana.',
  'shortcuts.openPopover': hotkeyTitleWords.openPopover,
  'shortcuts.openPopover.hint': 'Abre la ventana emergente, lista para escribir.',
  'shortcuts.accounts.title': 'Para una sola cuenta',
  'shortcuts.accounts.lead': 'Teclas que crean una dirección en una cuenta, sea cual sea la predeterminada.',
  'shortcuts.account.hint': (nickname) => `Crea una dirección en ${nickname} y la copia.`,
  'shortcuts.account.hint.copyOff': (nickname) => `Crea una dirección en ${nickname}.`,
  'shortcuts.anyway': (keys) => `Usar ${keys} igualmente`,
  'shortcuts.change': (name) => `Cambiar el atajo ${name}:`,
  'shortcuts.off': 'Desactivado',
  'shortcuts.press': 'Pulsa las teclas…',
  'shortcuts.recording':
    'Pulsa las teclas nuevas. Escape conserva las anteriores; Suprimir desactiva el atajo.',
  'shortcuts.ended': 'No se cambió nada.',
  'shortcuts.set': (name, keys) => `${name}: ahora ${keys}.`,
  'shortcuts.set.off': (name) => `${name}: atajo desactivado.`,
  'shortcuts.restore': 'Restaurar el predeterminado',
  'shortcuts.restore.named': (name, keys) => `Restaurar el predeterminado de ${name}: ${keys}`,
  'shortcuts.turnOff': 'Desactivar',
  'shortcuts.turnOff.named': (name) => `Desactivar el atajo ${name}`,
  'shortcuts.refused': 'Otro programa o tu sistema usa estas teclas, así que ahora no hacen nada.',
  'shortcuts.preview':
    'Esta es la vista previa: los atajos solo existen en su página de escritorio, donde los pulsan unos botones.',

  'shortcuts.desktop.title': 'Si un atajo no hace nada',
  'shortcuts.desktop.why':
    'En este escritorio (Wayland) los programas solo pueden pedir atajos. Que funcionen depende del escritorio, que puede preguntarte antes y no siempre informa a Aliasmith.',
  'shortcuts.desktop.former':
    'Las teclas que cambias o desactivas dejan de hacer algo en Aliasmith desde ese momento, pero otros programas solo las reciben cuando sales de Aliasmith y vuelves a abrirlo.',
  'shortcuts.desktop.how':
    'Lo que siempre funciona: abre la configuración del teclado de tu escritorio, añade un atajo propio y haz que ejecute uno de estos comandos.',
  'shortcuts.command.copy': 'Copiar',
  'shortcuts.command.copy.of': (command) => `Copiar ${command}`,
  'shortcuts.command.copied': 'Copiado',
}
