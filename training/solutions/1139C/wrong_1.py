M = 10 ** 9 + 7
n, k = map(int, input().split())
red = {}
for _ in range(n - 1):
    u, v, c = map(int, input().split())
    if c == 0:
        red[u] = red[v] = 1
s = len(red)
print((pow(n, k, M) - pow(s, k, M) - (n - s)) % M)
