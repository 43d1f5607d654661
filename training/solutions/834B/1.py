n, k = map(int, input().split())
s = input()
e = []
for c in set(s):
    e.append((s.index(c), 0))
    e.append((s.rindex(c), 1))
e.sort()
o = m = 0
for p, t in e:
    o += 1 - 2 * t
    m = max(m, o)
print("YES" if m > k else "NO")
