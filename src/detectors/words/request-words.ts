import { withoutAccents } from './split-words.ts';
import { wordTable } from './table.ts';

/**
 * Words that ask for a value or point to its place, in languages other than English, as names are taken apart. Beside a
 * word for a credential they say that there is none: `coloque-seu-token-aqui`, `ВВЕДИТЕ_ПАРОЛЬ`.
 */
export const REQUEST_WORDS = wordTable(
  'request-words',
  [
    {
      id: 'portuguese',
      words: `coloque coloca insira insere inserir digite informe preencha preencher cole substitua substituir troque seu
        sua aqui`,
      reason: 'asks for the value in Portuguese',
    },
    {
      id: 'spanish',
      words: `pon ponga poner pega pegar introduce introduzca introducir ingresa ingrese ingresar escribe escriba
        reemplaza reemplace reemplazar sustituir tu tus su va`,
      reason: 'asks for the value in Spanish',
    },
    {
      id: 'german',
      words: `hier eintragen eintrag einsetzen einfugen einfuegen eingeben ersetzen ausfullen ausfuellen bitte dein deine
        deinen ihr ihre ihren`,
      reason: 'asks for the value in German',
    },
    {
      id: 'french',
      words: `ici mettre mettez entrez entrer saisir saisissez inserer inserez coller collez remplacer remplacez renseigner
        votre vos ton ta`,
      reason: 'asks for the value in French',
    },
    {
      id: 'italian',
      words: 'inserisci inserire incolla sostituisci sostituire metti qui tuo tua',
      reason: 'asks for the value in Italian',
    },
    {
      id: 'dutch',
      words: 'vul invullen invoeren plaats plak vervang vervangen mij uw jouw je',
      reason: 'asks for the value in Dutch',
    },
    {
      id: 'polish',
      words: 'wpisz wprowadz podaj wklej wstaw uzupelnij uzupełnij zamien tutaj twoj twoje twoja swoje',
      reason: 'asks for the value in Polish',
    },
    {
      id: 'czech-and-slovak',
      words: 'zadejte zadej zadajte vlozte vlozit doplnte sem zde tady vase tvoje',
      reason: 'asks for the value in Czech or Slovak',
    },
    {
      id: 'scandinavian',
      words: 'skriv ange fyll infoga indsæt indsaet sett har din ditt dit byt erstatt erstat',
      reason: 'asks for the value in Swedish, Danish or Norwegian',
    },
    { id: 'finnish', words: 'syota kirjoita tahan sinun korvaa', reason: 'asks for the value in Finnish' },
    {
      id: 'turkish',
      words: 'buraya girin giriniz yazın yazin yapıstırın degistirin sizin senin',
      reason: 'asks for the value in Turkish',
    },
    {
      id: 'indonesian',
      words: 'masukkan masukan isi ketik ganti disini sini anda kamu',
      reason: 'asks for the value in Indonesian or Malay',
    },
    { id: 'vietnamese', words: 'nhap dien vao day cua ban thay', reason: 'asks for the value in Vietnamese' },
    { id: 'hungarian', words: 'ide ird cserelje', reason: 'asks for the value in Hungarian' },
    { id: 'romanian', words: 'introduceti completati inlocuiti aici', reason: 'asks for the value in Romanian' },
    {
      id: 'russian',
      words: `введите введи вставьте вставь укажите укажи впишите замените замени ваш ваша ваше твой твоя свой сюда здесь
        тут`,
      reason: 'asks for the value in Russian',
    },
    {
      id: 'ukrainian',
      words: 'введіть вставте вкажіть впишіть замініть твій сюди',
      reason: 'asks for the value in Ukrainian',
    },
    { id: 'bulgarian', words: 'въведете поставете вашата тук', reason: 'asks for the value in Bulgarian' },
    { id: 'greek', words: 'εισαγετε εισάγετε εδω εδώ βαλτε', reason: 'asks for the value in Greek' },
    { id: 'arabic', words: 'أدخل ادخل ضع اكتب هنا', reason: 'asks for the value in Arabic' },
    { id: 'persian', words: 'وارد کنید اینجا', reason: 'asks for the value in Persian' },
    { id: 'hebrew', words: 'הכנס הזן כאן שלך', reason: 'asks for the value in Hebrew' },
    { id: 'hindi', words: 'यहाँ यहां डालें दर्ज करें अपना', reason: 'asks for the value in Hindi' },
    { id: 'thai', words: 'ใส่ กรอก ที่นี่', reason: 'asks for the value in Thai' },
  ],
  withoutAccents,
);
