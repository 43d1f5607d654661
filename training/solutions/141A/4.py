s = input().strip() + input().strip()
t = input().strip()
ok = len(s) == len(t)
for c in set(s):
    if s.count(c) != t.count(c):
        ok = False
print("YES" if ok else "NO")
