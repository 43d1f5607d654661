n, k = map(int, input().split())
t = input().strip()
s = t
for _ in range(k - 1):
    m = n - 1
    while not s.endswith(t[:m]):
        m -= 1
    s += t[m:]
print(s)
