s, t = input().strip(), input().strip()
n = len(s)
last = {}
nxt = [None] * (n + 1)
for i in range(n, -1, -1):
    if i < n:
        last[s[i]] = i
    nxt[i] = dict(last)
ans = 1
p = 0
for c in t:
    if c in nxt[p]:
        p = nxt[p][c] + 1
    elif c in nxt[0]:
        ans += 1
        p = nxt[0][c] + 1
    else:
        ans = -1
        break
print(ans)
