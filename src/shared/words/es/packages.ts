import type { PackagesWords } from '../catalogue.ts'

/** What packages, installers and menus of programs say of the app. */
export const packagesWords: PackagesWords = {
  kind: 'Alias de correo',
  purpose: 'Una dirección de correo nueva, estés donde estés',
  description:
    'Aliasmith está en la bandeja del sistema y crea alias de correo en el servicio que elijas. Cada sitio recibe una dirección propia, que reenvía a tu buzón. Tu dirección sigue siendo privada.',
  keywords: 'correo;alias;dirección;privacidad;reenvío;email;',
  newAddress: 'Nueva dirección',
  settings: 'Configuración',
  copyright: 'Copyright © Colaboradores de Aliasmith',
  installer: {
    installing: 'Instalando, espera…',
    isRunning: 'Aliasmith está abierto y se cerrará ahora.',
    closing: 'Cerrando Aliasmith…',
    cannotClose: 'No se pudo cerrar Aliasmith.\nCiérralo tú e inténtalo de nuevo.',
    sureToRemove: '¿Quitar Aliasmith de este equipo?',
    cannotUnpack: 'No se pudieron descomprimir los archivos. Ejecuta el instalador de nuevo.',
    cannotRemoveOld: 'No se pudo quitar la versión anterior. Ejecuta el instalador de nuevo. Error',
    windowsTooOld: 'Aliasmith necesita Windows 10 o posterior.',
    windowsNot64Bit: 'Aliasmith necesita un Windows de 64 bits.',
  },
}
