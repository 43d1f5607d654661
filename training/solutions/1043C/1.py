s = input().strip()
n = len(s)
res = []
for i in range(n):
    nxt = s[i + 1] if i + 1 < n else 'b'
    res.append(1 if s[i] != nxt else 0)
print(*res)
