import { connect, type Socket } from 'node:net'

/** A connection to Firefox's own remote control: JSON over a socket, every packet headed by its length. */
export class Marionette {
  readonly #socket: Socket
  readonly #pending = new Map<number, Pending>()
  #received = Buffer.alloc(0)
  #sent = 0

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (data) => this.#receive(data))
    socket.on('error', (error) => this.#rejectAll(error.message))
    socket.on('close', () => this.#rejectAll('Firefox has closed the connection.'))
  }

  static connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1')
    return new Promise((resolve, reject) => {
      socket.once('error', reject)
      socket.once('connect', () => resolve(new Marionette(socket)))
    })
  }

  /** What the command comes to. Which shape that has is for the caller to know. */
  send<T>(command: string, parameters: object = {}): Promise<T> {
    this.#sent += 1
    const packet = JSON.stringify([0, this.#sent, command, parameters])
    this.#socket.write(`${Buffer.byteLength(packet)}:${packet}`)
    return new Promise((resolve, reject) => {
      this.#pending.set(this.#sent, { settle: (value) => resolve(JSON.parse(value)), reject })
    })
  }

  close(): void {
    this.#socket.destroy()
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data])
    for (;;) {
      const colon = this.#received.indexOf(':')
      if (colon < 0) return
      const end = colon + 1 + Number(this.#received.toString('latin1', 0, colon))
      if (this.#received.length < end) return
      this.#answer(JSON.parse(this.#received.toString('utf8', colon + 1, end)))
      this.#received = this.#received.subarray(end)
    }
  }

  /** Answers are lists; the greeting is none. */
  #answer(packet: unknown): void {
    if (!Array.isArray(packet)) return
    const [, id, error, value]: [number, number, RemoteError | null, unknown] = [
      packet[0],
      packet[1],
      packet[2],
      packet[3],
    ]
    const pending = this.#pending.get(id)
    this.#pending.delete(id)
    if (error === null) pending?.settle(JSON.stringify(value))
    else pending?.reject(new Error(`${error.error}: ${error.message}`))
  }

  #rejectAll(reason: string): void {
    for (const { reject } of this.#pending.values()) reject(new Error(reason))
    this.#pending.clear()
  }
}

type Pending = { settle: (value: string) => void; reject: (error: Error) => void }

type RemoteError = { error: string; message: string }
