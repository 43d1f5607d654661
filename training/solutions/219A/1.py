k = int(input())
s = input().strip()
r = ""
ok = True
for c in sorted(set(s)):
    m = s.count(c)
    if m % k:
        ok = False
    r += c * (m // k)
print(r * k if ok else -1)
