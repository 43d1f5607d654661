s = input().strip()
t = input().strip()
v = "aeiou"
ok = len(s) == len(t)
for a, b in zip(s, t):
    if (a in v) != (b in v):
        ok = False
print("Yes" if ok else "No")
