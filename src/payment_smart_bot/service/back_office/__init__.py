"""What a merchant or an operator sees and asks for: sessions, payments, erasure, the trail."""
