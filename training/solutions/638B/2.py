n = int(input())
parts = []
for _ in range(n):
    s = input().strip()
    for p in parts[:]:
        if p in s:
            parts.remove(p)
            continue
        if s in p:
            parts.remove(p)
            s = p
            continue
        i, j = p.find(s[0]), s.find(p[0])
        if i >= 0:
            s = p[:i] + s
            parts.remove(p)
        elif j >= 0:
            s = s[:j] + p
            parts.remove(p)
    parts.append(s)
print(''.join(parts))
