import type { HotkeyPurpose } from '../../rules/hotkey-purpose.ts'
import type { HotkeyFailureWords } from '../catalogue.ts'

/** Who uses a combination of keys, and what for. */
const uses: Readonly<Record<HotkeyPurpose, string>> = {
  'close-window': 'Tu sistema usa estas teclas para cerrar una ventana.',
  'control-media': 'Tu sistema usa estas teclas para controlar el sonido y la música.',
  'end-session': 'Tu sistema usa estas teclas para cerrar la sesión o apagar.',
  'force-quit': 'Tu sistema usa estas teclas para cerrar programas que no responden.',
  'hide-windows': 'Tu sistema usa estas teclas para ocultar ventanas.',
  'lock-screen': 'Tu sistema usa estas teclas para bloquear la pantalla.',
  'open-menu': 'Tu sistema usa estas teclas para abrir un menú.',
  'open-terminal': 'Tu sistema usa estas teclas para abrir una terminal.',
  'quit-program': 'Tu sistema usa estas teclas para salir de un programa.',
  search: 'Tu sistema usa estas teclas para buscar.',
  'show-desktop': 'Tu sistema usa estas teclas para mostrar el escritorio.',
  'switch-consoles': 'Tu sistema usa estas teclas para cambiar a una consola de texto.',
  'switch-desktops': 'Tu sistema usa estas teclas para cambiar de escritorio.',
  'switch-input': 'Tu sistema usa estas teclas para cambiar el idioma del teclado.',
  'switch-programs': 'Tu sistema usa estas teclas para cambiar de programa.',
  'take-pictures': 'Tu sistema usa estas teclas para hacer capturas de pantalla.',
  'windows-key': 'Tu sistema usa estas teclas para abrir sus propias herramientas.',
  copy: 'Los programas usan estas teclas para copiar, y ya no podrían hacerlo.',
  cut: 'Los programas usan estas teclas para cortar, y ya no podrían hacerlo.',
  find: 'Los programas usan estas teclas para buscar algo, y ya no podrían hacerlo.',
  'move-in-text':
    'Los programas usan estas teclas para moverse por el texto o borrar en él, y ya no podrían hacerlo.',
  'open-file': 'Los programas usan estas teclas para abrir algo, y ya no podrían hacerlo.',
  'open-settings': 'Los programas usan estas teclas para abrir su configuración, y ya no podrían hacerlo.',
  paste: 'Los programas usan estas teclas para pegar, y ya no podrían hacerlo.',
  print: 'Los programas usan estas teclas para imprimir, y ya no podrían hacerlo.',
  redo: 'Los programas usan estas teclas para rehacer, y ya no podrían hacerlo.',
  save: 'Los programas usan estas teclas para guardar, y ya no podrían hacerlo.',
  'select-all': 'Los programas usan estas teclas para seleccionar todo, y ya no podrían hacerlo.',
  undo: 'Los programas usan estas teclas para deshacer, y ya no podrían hacerlo.',
}

/** Sentences about combinations of keys that cannot be a hotkey. */
export const hotkeyFailureWords: HotkeyFailureWords = {
  'hotkey-malformed': () => [
    'Estas teclas no se pueden usar como atajo.',
    'Mantén pulsada Ctrl, Alt, Comando o la tecla Windows, y pulsa una letra o un dígito.',
  ],
  'hotkey-key-unusable': () => [
    'La tecla no se puede usar como atajo en este teclado.',
    'Elige una letra, un dígito o una tecla de función.',
  ],
  'hotkey-needs-modifier': () => [
    'Una tecla sola se necesita para escribir en todos los programas.',
    'Mantén pulsada con ella Ctrl, Alt, Comando o la tecla Windows.',
  ],
  'hotkey-of-system': ({ purpose }) => [
    purpose ? uses[purpose] : 'Tu sistema usa estas teclas para otra cosa.',
    'Elige otras teclas.',
  ],
  'hotkey-of-programs': ({ purpose }) => [
    purpose ? uses[purpose] : 'Los programas usan estas teclas para otra cosa, y ya no podrían hacerlo.',
    'Elige una combinación con una tecla más.',
  ],
  'hotkey-without-name': () => [
    'Este escritorio (Wayland) no puede distinguir esta tecla de otras.',
    'Elige una letra, un dígito, una coma, un punto, una flecha, Espacio, Inicio, Fin o Insertar.',
  ],
  'hotkey-types': () => ['Estas teclas escriben un carácter.', 'Mantén pulsada también Comando o Control.'],
  'hotkey-types-altgr': () => [
    'Ctrl y Alt juntas son AltGr, que escribe caracteres en muchos teclados.',
    'Mantén pulsada también Mayús o la tecla Windows.',
  ],
  'hotkey-common': () => [
    'Muchos programas usan estas teclas, y ya no las recibirían.',
    'Añade una tecla más, o úsalas igualmente.',
  ],
  'hotkey-twice': ({ hotkey }) => [
    hotkey ? `El atajo ${hotkey} ya tiene estas teclas.` : 'Otro atajo ya tiene estas teclas.',
    'Elige otras teclas para uno de ellos.',
  ],
  'hotkey-refused': () => [
    'Otro programa o tu sistema ya usa estas teclas.',
    'Elige otras teclas. No se cambió nada.',
  ],
  'hotkey-not-offered': () => [
    'Este escritorio no acepta estas teclas como atajo.',
    'Elige otras teclas, o asigna el comando de abajo en la configuración de tu escritorio.',
  ],
  'command-not-copied': () => ['No se pudo copiar el comando.', 'Selecciónalo y cópialo a mano.'],
}
