s = input().strip()
x = abs(s.count("R") - s.count("L"))
y = abs(s.count("U") - s.count("D"))
print(-1 if len(s) % 2 else (x + 1) // 2 + (y + 1) // 2)
