n, p, q = map(int, input().split())
s = input().strip()
d = [None] * (n + 1)
d[0] = []
for i in range(n + 1):
    for k in p, q:
        if i >= k and d[i - k] is not None:
            d[i] = d[i - k] + [s[i - k:i]]
if d[n] is None:
    print(-1)
else:
    print(len(d[n]))
    print("\n".join(d[n]))
