import type { ListWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Questions about a service's list that does not match the addresses of its account. */
export const listWords: ListWords = {
  otherOwner: (account, listed, known) => ({
    message: `La clave de ${account} pertenece a otro buzón: sus direcciones reenvían a ${listed}, pero las que hay en Aliasmith reenvían a ${known}.`,
    hint: 'No se cambió nada. Si la clave no es la correcta, reemplázala en Configuración > Cuentas. Para dos buzones, añade una segunda cuenta.',
    yes: 'Usar también este buzón',
    no: 'Ahora no',
  }),
  missing: (account, missing, existing) => ({
    message: plural(missing, {
      one: `En la lista de ${account} falta ${number(missing)} dirección de ${number(existing)}. ¿Se eliminó?`,
      other: `En la lista de ${account} faltan ${number(missing)} direcciones de ${number(existing)}. ¿Se eliminaron?`,
    }),
    hint: plural(missing, {
      one: 'Hasta que respondas, cuenta como activa. Si no eliminaste ninguna, comprueba la clave y la dirección del servidor de la cuenta. Responde en Configuración > Direcciones.',
      other:
        'Hasta que respondas, cuentan como activas. Si no eliminaste ninguna, comprueba la clave y la dirección del servidor de la cuenta. Responde en Configuración > Direcciones.',
    }),
    yes: plural(missing, { one: 'Se eliminó', other: 'Se eliminaron' }),
    no: plural(missing, { one: 'Conservarla', other: 'Conservarlas' }),
  }),
}
