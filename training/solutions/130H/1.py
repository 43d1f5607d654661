d = 0
ok = True
for c in input():
    d += 1 if c == '(' else -1
    if d < 0:
        ok = False
print("YES" if ok and d == 0 else "NO")
