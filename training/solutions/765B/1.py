s = input()
m = 96
ok = True
for c in s:
    if ord(c) > m + 1:
        ok = False
    m = max(m, ord(c))
print("YES" if ok else "NO")
