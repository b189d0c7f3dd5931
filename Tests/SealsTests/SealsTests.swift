import Seals
import Testing

struct SealsTests {
  /// From FIPS 180-2, appendix B, and the digest of nothing.
  @Test(arguments: [
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  ])
  func `a digest is that of the standard`(text: String, hex: String) {
    let digest = Digest(of: Array(text.utf8))
    #expect(digest.description == hex)
    #expect(Digest(hex: hex) == digest)
  }

  /// From RFC 8032, section 7.1, test 2: the message is one byte.
  @Test func `a signature is one that the standard's key accepts`() throws {
    let key = try #require(
      PublicKey(hex: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"))
    let signature = try #require(
      [UInt8](
        hex: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
          + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"))
    #expect(key.accepts(signature, of: [0x72]))
    #expect(!key.accepts(signature, of: [0x73]))
    let secret = try #require(
      [UInt8](hex: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"))
    #expect(SigningKey(secret: secret)?.publicKey == key)
  }

  @Test func `what a key signs is accepted by its public half alone`() throws {
    let (key, other) = (SigningKey(), SigningKey())
    let signature = try #require(key.signature(of: [1, 2, 3]))
    #expect(key.publicKey.accepts(signature, of: [1, 2, 3]))
    #expect(!key.publicKey.accepts(signature, of: [1, 2]))
    #expect(!other.publicKey.accepts(signature, of: [1, 2, 3]))
    #expect(SigningKey(secret: key.secret)?.publicKey == key.publicKey)
  }

  @Test(arguments: ["", "0", "zz", "0A", String(repeating: "0", count: 62)])
  func `what is no digest is none`(text: String) {
    #expect(Digest(hex: text) == nil)
    #expect(PublicKey(hex: text) == nil)
    #expect(SigningKey(secret: Array(text.utf8)) == nil)
  }
}
