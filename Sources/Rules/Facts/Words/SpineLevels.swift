internal import Logic

/// A segment of the spine; C0 is the occiput.
package enum VertebralLevel: String, FactWord {
  case c0 = "C0", c1 = "C1", c2 = "C2", c3 = "C3", c4 = "C4", c5 = "C5", c6 = "C6", c7 = "C7"
  case t1 = "T1", t2 = "T2", t3 = "T3", t4 = "T4", t5 = "T5", t6 = "T6", t7 = "T7", t8 = "T8",
    t9 = "T9", t10 = "T10", t11 = "T11", t12 = "T12"
  case l1 = "L1", l2 = "L2", l3 = "L3", l4 = "L4", l5 = "L5"
  case s1 = "S1", s2 = "S2", s3 = "S3", s4 = "S4", s5 = "S5"
}

/// A stretch of the spine that access and guidance distinguish.
package enum SpineRegion: String, FactWord {
  case cervical
  case upperThoracic = "upper_thoracic"
  case thoracic, lumbar, sacral
}

/// A rib, or the nerve below it.
package enum RibLevel: String, FactWord {
  case rib1 = "1", rib2 = "2", rib3 = "3", rib4 = "4", rib5 = "5", rib6 = "6", rib7 = "7",
    rib8 = "8", rib9 = "9", rib10 = "10", rib11 = "11", rib12 = "12"

  package var label: String { "rib \(rawValue)" }
}
