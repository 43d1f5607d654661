n = int(input())
nxt = {}
letters = set()
for _ in range(n):
    s = input()
    letters |= set(s)
    for x, y in zip(s, s[1:]):
        nxt[x] = y
starts = letters - set(nxt.values())
ans = ''
for c in sorted(starts):
    while c:
        ans += c
        c = nxt.get(c)
print(ans)
