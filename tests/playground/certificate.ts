import { generate } from 'selfsigned';

interface Certificate {
  key: string;
  cert: string;
}

/** A certificate for the three sites that nobody signed; made anew each time, never written. */
export async function makeCertificate(): Promise<Certificate> {
  const hosts = ['x.com', 'www.linkedin.com', 'www.instagram.com'];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'x.com' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  return { key, cert };
}
