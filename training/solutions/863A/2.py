s = input().strip()
ok = False
for k in range(len(s)):
    t = "0" * k + s
    if t == t[::-1]:
        ok = True
print("YES" if ok else "NO")
