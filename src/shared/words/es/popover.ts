import type { PopoverWords } from '../catalogue.ts'
import { sentences } from './sentences.ts'

/** Every phrase of the popover except the sentences about failures, in Spanish. */
export const popoverWords: PopoverWords = {
  account: 'Cuenta',
  name: 'Nombre o búsqueda',
  naming: 'Tipo de nombre',
  newSuggestion: 'Otra sugerencia',
  madeBy: (service) => `El nombre lo crea ${service}`,
  tail: (count) =>
    !count ? '+ una terminación' : count === 1 ? `+ ${count} carácter` : `+ ${count} caracteres`,
  domain: 'Dominio',
  otherDomain: 'Otro…',
  label: 'Etiqueta',
  optional: 'Etiqueta (opcional)',
  charactersLeft: (left) => (left < 0 ? `${-left} de más` : left === 1 ? 'queda 1' : `quedan ${left}`),
  make: 'Crear',
  makePractice: 'Crear dirección de prueba',
  takeHandle: 'Usar',
  create: 'Crear y copiar',
  createOnly: 'Crear',
  creating: 'Creando…',
  waitingFor: (service) => `Aún esperando a ${service}…`,
  keyForSession: 'Clave conservada hasta que salgas',
  keyMissing: 'No hay ninguna clave guardada.',

  copied: 'Copiada',
  notCopied: 'No copiada',
  copy: 'Copiar',
  copyAgain: 'Volver a copiar',
  undo: 'Deshacer',
  delete: 'Eliminar…',
  actions: 'Acciones',
  forwardsTo: (destination) => `Reenvía a ${destination}`,
  noMail: 'De prueba: no recibe correo',
  isCopied: (address) => `${address} está en el portapapeles.`,
  isNotCopied: (address) => `${address} se creó, pero no se copió.`,

  dismiss: 'Descartar',
  said: (service) => `Respuesta de ${service}:`,
  retryIn: (time) => `Vuelve a intentarlo en ${time}`,
  retryNow: 'Ya puedes volver a intentarlo.',
  checkAgain: 'Volver a comprobar',
  checking: 'Comprobando…',
  openSettings: 'Abrir configuración',
  tryAgain: 'Reintentar',

  addresses: 'Direcciones',
  deleted: 'Eliminada',
  active: 'Activa',
  off: 'Desactivada',
  trashed: 'En la papelera',
  perhaps: (state) => `¿${state}?`,
  copyDeleted: '¿Copiar igualmente?',
  nothingMade: 'Aquí aparecerán las direcciones que crees.',
  nothingFound: 'No hay resultados.',
  found: (count, more) =>
    more ? `Más de ${count} resultados` : count === 1 ? `${count} resultado` : `${count} resultados`,

  settings: 'Configuración',
  ctrl: (key) => `Ctrl ${key}`,
  sentences,
}
