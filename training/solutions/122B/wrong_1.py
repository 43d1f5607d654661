s = input()
a, b = s.count("4"), s.count("7")
print(-1 if a + b == 0 else 4 if a > b else 7)
