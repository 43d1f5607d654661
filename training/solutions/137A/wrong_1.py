s = input()
print((s.count("C") + 4) // 5 + (s.count("P") + 4) // 5)
