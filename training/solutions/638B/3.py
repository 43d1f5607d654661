n = int(input())
frags = [input() for _ in range(n)]
after = {c: '' for s in frags for c in s}
has_prev = set()
for s in frags:
    for i in range(1, len(s)):
        after[s[i - 1]] = s[i]
        has_prev.add(s[i])
res = []
for c in after:
    if c not in has_prev:
        while c:
            res.append(c)
            c = after[c]
print(*res, sep='')
