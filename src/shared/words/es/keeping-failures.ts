import type { KeepingFailureWords } from '../catalogue.ts'

/** Sentences for failures of the keychain and the disk, which hold keys and addresses. */
export const keepingFailureWords: KeepingFailureWords = {
  'keychain-locked': () => [
    'El llavero de este equipo está bloqueado.',
    'Desbloquéalo y vuelve a intentarlo.',
  ],
  'keychain-unavailable': () => [
    'Este equipo no tiene ningún llavero que Aliasmith pueda usar.',
    'Las claves se conservan hasta que salgas y no se escriben nunca en el disco. En Linux, instala e inicia un llavero como gnome-keyring o KWallet.',
  ],
  'keychain-without-ring': () => [
    'El llavero de este equipo no tiene un depósito de claves predeterminado en el que guardarlas.',
    'Crea uno en el gestor de contraseñas de tu escritorio e introduce otra vez la clave. Hasta entonces, las claves se conservan hasta que salgas y no se escriben nunca en el disco.',
  ],
  'keychain-lost': ({ account }) => [
    account
      ? `El llavero que guarda la clave de ${account} no responde.`
      : 'El llavero que guarda la clave de esta cuenta no responde.',
    'Inicia el llavero de tu sistema y vuelve a intentarlo. Si no sirve, sal de Aliasmith y vuelve a abrirlo.',
  ],
  'keychain-timed-out': () => [
    'El llavero de este equipo no respondió a tiempo.',
    'Puede que espere su contraseña: busca su ventana y vuelve a intentarlo.',
  ],
  'storage-failed': () => [
    'No se pudo escribir el archivo con tus datos.',
    'Comprueba que el disco no sea de solo lectura y que puedas escribir en la carpeta de datos.',
  ],
  'storage-full': () => ['El disco está lleno.', 'Libera espacio y vuelve a intentarlo.'],
  'storage-full-at-start': () => [
    'El disco estaba lleno cuando Aliasmith se inició, así que tu lista de direcciones no se pudo abrir para escribir.',
    'Libera espacio, sal de Aliasmith y vuelve a abrirlo.',
  ],
  'storage-newer': () => [
    'Tu lista de direcciones la escribió una versión más reciente de Aliasmith.',
    'Instala la versión más reciente. No se cambió nada.',
  ],
  'storage-damaged': () => [
    'El archivo con tu lista de direcciones está dañado.',
    'Sal de Aliasmith y vuelve a abrirlo: conserva el archivo dañado y recupera lo que se pueda leer de él.',
  ],
  'folder-taken': () => [
    'Otro Aliasmith se hizo cargo de la carpeta de datos, así que este ya no guarda nada.',
    'Sal de este y usa el otro. Lo que se guardó antes se conserva.',
  ],
  'made-but-not-saved': ({ address }) => [
    address
      ? `${address} se creó, pero no se pudo añadir a la lista.`
      : 'La dirección se creó, pero no se pudo añadir a la lista.',
    'Guárdala ahora en un lugar seguro. Después comprueba que el disco no esté lleno ni sea de solo lectura.',
  ],
}
