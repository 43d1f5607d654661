s = input().strip()
t = input().strip()
m = {}
for a, b in zip(s, t):
    m[a] = b
    m[b] = a
if ''.join(m[c] for c in s) == t and ''.join(m[c] for c in t) == s and all(m[m[c]] == c for c in m):
    out = sorted({''.join(sorted(c + m[c])) for c in m if m[c] != c})
    print(len(out))
    for o in out:
        print(o[0], o[1])
else:
    print(-1)
