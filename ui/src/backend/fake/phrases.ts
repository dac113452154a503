import type { Channel, MessageKind } from '../wire';

/** One turn of a conversation: who speaks, and what. */
export type Turn = ['them' | 'us' | 'note', string];

/** A conversation as somebody might have it with a camera shop. */
export interface Story {
  channel: Channel;
  name: string;
  address: string;
  language: string;
  region: string;
  time_zone: string;
  subject: string;
  turns: Turn[];
  kind?: MessageKind;
  files?: [string, string, number][];
  html?: string;
}

export const STORIES: Story[] = [
  { channel: 'mail', name: 'Markus Oberhofer', address: 'markus.oberhofer@example.de', language: 'de', region: 'eu', time_zone: 'Europe/Berlin',
    subject: 'Doppelte Abbuchung im November',
    turns: [['them', 'Guten Tag,\n\nam 3. und am 5. November wurden jeweils 129,00 € abgebucht. Bestellt habe ich nur einmal. Bitte erstatten Sie den zweiten Betrag.\n\nMit freundlichen Grüßen\nMarkus Oberhofer'], ['us', 'Guten Tag Herr Oberhofer,\n\nvielen Dank für den Hinweis. Wir prüfen die Buchung bei der Bank und melden uns bis Freitag.'], ['them', 'Ich warte seit Freitag auf Antwort.']] },
  { channel: 'mail', name: 'Haruka Schneider', address: 'haruka@example.jp', language: 'ja', region: 'eu', time_zone: 'Asia/Tokyo',
    subject: 'Umleitung der Sendung nach Osaka',
    turns: [['them', 'お世話になっております。シュナイダーです。\n\n修理をお願いしているレンズ（Kestrel 35 mm）ですが、木曜日に大阪へ移動します。配送先を変更していただけますか。請求書を添付します。'], ['us', 'シュナイダー様\n\nご連絡ありがとうございます。すぐに確認いたします。'], ['note', 'Courier cut-off is 17:30 CET. The customs form needs the serial number. Duty is on us.'], ['them', '関税は私が払うのでしょうか。届いたら電話をください。']],
    files: [['Rechnung_2026-10-0447.pdf', 'application/pdf', 186_432]] },
  { channel: 'mail', name: 'فاطمة الحربي', address: 'fatima@example.sa', language: 'ar', region: 'eu', time_zone: 'Asia/Riyadh',
    subject: 'تأخر وصول الكاميرا',
    turns: [['them', 'السلام عليكم،\n\nطلبت كاميرا Kestrel X2 قبل عشرة أيام برقم الطلب 4471 ولم تصل بعد. هل يمكنكم إخباري بموعد التسليم؟\n\nمع الشكر'], ['us', 'وعليكم السلام،\n\nنعتذر عن التأخير. الشحنة الآن في مركز التوزيع في الرياض.'], ['them', 'شكرًا، سأنتظر الاتصال من شركة الشحن.']] },
  { channel: 'mail', name: 'Élodie Marchand', address: 'elodie.marchand@example.fr', language: 'fr', region: 'eu', time_zone: 'Europe/Paris',
    subject: 'Numéro de série illisible',
    turns: [['them', 'Bonjour,\n\nLe numéro de série de mon boîtier est effacé et je ne peux pas l’enregistrer pour la garantie. Que dois-je faire ?'], ['them', 'Rappel demandé avant 17 h, merci.']] },
  { channel: 'mail', name: 'Piotr Wiśniewski', address: 'piotr@example.pl', language: 'pl', region: 'eu', time_zone: 'Europe/Warsaw',
    subject: 'Zwrot pieniędzy za adapter',
    turns: [['them', 'Dzień dobry,\n\nadapter nie pasuje do mojego obiektywu. Proszę o zwrot pieniędzy.'], ['us', 'Dzień dobry, zwrot został zlecony.'], ['them', 'Dziękuję, czekam na potwierdzenie.']] },
  { channel: 'mail', name: 'João Pedro Azevedo', address: 'joao@example.br', language: 'pt', region: 'br', time_zone: 'America/Sao_Paulo',
    subject: 'Bateria não carrega além de 80 %',
    turns: [['them', 'Olá! A bateria da minha Kestrel X2 para em 80 %. Já tentei com outro cabo.']] },
  { channel: 'mail', name: '王思远', address: 'wang@example.cn', language: 'zh', region: 'eu', time_zone: 'Asia/Shanghai',
    subject: '镜头有灰尘',
    turns: [['them', '您好，我上周收到的镜头里面有明显的灰尘，请问可以更换吗？订单号是 88213。'], ['them', '照片见附件。']], files: [['镜头.jpg', 'image/jpeg', 412_009]] },
  { channel: 'mail', name: 'Siobhán Ní Dhuibhir', address: 'siobhan@example.ie', language: 'en', region: 'uk', time_zone: 'Europe/London',
    subject: 'Loan camera arrived without charger',
    turns: [['them', 'Hello,\n\nThe loan camera came today, thank you, but there is no charger in the box. Could you send one before the weekend?'], ['us', 'Hello Siobhán,\n\nSorry about that. A charger leaves today and should be with you on Thursday.'], ['them', 'Grand, Thursday works for me.']],
    html: '<p>Grand, <strong>Thursday</strong> works for me.</p><p>Siobhán</p>' },
  { channel: 'mail', name: 'Anneke de Vries', address: 'anneke@example.nl', language: 'nl', region: 'eu', time_zone: 'Europe/Amsterdam',
    subject: 'Garantie overdragen aan koper',
    turns: [['them', 'Beste klantenservice,\n\nIk heb mijn camera verkocht. Hoe draag ik de garantie over?'], ['them', 'Hier is het serienummer: KX2-004417.']] },
  { channel: 'mail', name: 'Emre Yıldırım', address: 'emre@example.tr', language: 'tr', region: 'eu', time_zone: 'Europe/Istanbul',
    subject: 'Fatura adresini değiştirmek istiyorum',
    turns: [['them', 'Merhaba, faturadaki adres eski. Yenisiyle değiştirebilir misiniz?'], ['them', 'Vergi numarası ekte.']], files: [['vergi.txt', 'text/plain', 312]] },
  { channel: 'mail', name: 'נועה לוי', address: 'noa@example.il', language: 'he', region: 'eu', time_zone: 'Asia/Jerusalem',
    subject: 'העדשה מטושטשת בקצוות',
    turns: [['them', 'שלום, העדשה החדשה מטושטשת בקצוות התמונה בכל הצמצמים.'], ['them', 'צירפתי שלוש תמונות לדוגמה']] },
  { channel: 'mail', name: 'Giulia Ferraris', address: 'giulia@example.it', language: 'it', region: 'eu', time_zone: 'Europe/Rome',
    subject: 'Richiamata per il preventivo',
    turns: [['them', 'Buongiorno, vorrei un preventivo per la riparazione dell’otturatore.'], ['note', 'Preferisce il mattino.']] },
  { channel: 'mail', name: '김서연', address: 'seoyeon@example.kr', language: 'ko', region: 'eu', time_zone: 'Asia/Seoul',
    subject: '수리 접수 번호를 받지 못했습니다',
    turns: [['them', '안녕하세요. 지난주에 카메라를 보냈는데 수리 접수 번호를 아직 받지 못했습니다. 확인 부탁드립니다.']] },
  { channel: 'mail', name: 'Lucía Ferrer Cano', address: 'lucia@example.es', language: 'es', region: 'eu', time_zone: 'Europe/Madrid',
    subject: 'Pieza de recambio agotada',
    turns: [['them', 'Hola, necesito el anillo de enfoque de la Kestrel 50 mm y aparece agotado. ¿Hay una fecha aproximada?']] },
  { channel: 'mail', name: 'ณัฐพล ศรีสุข', address: 'nattapon@example.th', language: 'th', region: 'eu', time_zone: 'Asia/Bangkok',
    subject: 'ขอใบกำกับภาษี',
    turns: [['them', 'สวัสดีครับ ผมต้องการใบกำกับภาษีสำหรับคำสั่งซื้อเดือนตุลาคม'], ['them', 'ส่งที่อยู่ใหม่แล้วครับ']] },
  { channel: 'mail', name: 'अनन्या शर्मा', address: 'ananya@example.in', language: 'hi', region: 'uk', time_zone: 'Asia/Kolkata',
    subject: 'बैटरी की वारंटी',
    turns: [['them', 'नमस्ते, मेरी कैमरा बैटरी छह महीने में खराब हो गई। क्या यह वारंटी में है?']] },
  { channel: 'mail', name: 'Олена Коваленко', address: 'olena@example.ua', language: 'uk', region: 'eu', time_zone: 'Europe/Kyiv',
    subject: 'Не працює затвор',
    turns: [['them', 'Доброго дня! Після оновлення затвор спрацьовує через раз. Що можна зробити?']] },
  { channel: 'mail', name: 'Ingrid Halvorsen', address: 'ingrid@example.no', language: 'en', region: 'uk', time_zone: 'Europe/Oslo',
    subject: 'Strap recall: which batch?',
    turns: [['them', 'I read about the strap recall. How do I find out which batch mine is from?'], ['us', 'The batch is printed on the inside of the buckle.'], ['them', 'Batch 0419, I think.']] },
  { channel: 'mail', name: 'Mail Delivery System', address: 'mailer-daemon@example.net', language: 'en', region: 'eu', time_zone: 'UTC', kind: 'bounce',
    subject: 'Undelivered Mail Returned to Sender',
    turns: [['them', 'This is the mail system at host mail.example.net.\n\nYour message could not be delivered to one or more recipients.']] },
  { channel: 'mail', name: 'Camila Duarte', address: 'camila@example.br', language: 'pt', region: 'br', time_zone: 'America/Sao_Paulo',
    subject: 'Troca de endereço de entrega',
    turns: [['them', 'Bom dia, mudei de apartamento. Podem trocar o endereço do pedido 5512?'], ['us', 'Bom dia, Camila! Endereço trocado.'], ['them', 'Perfeito, obrigada!']] },
];
