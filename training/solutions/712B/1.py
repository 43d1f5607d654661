s = input()
x = s.count("R") - s.count("L")
y = s.count("U") - s.count("D")
print(-1 if (x + y) % 2 else (abs(x) + abs(y)) // 2)
