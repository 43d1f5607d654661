n = int(input())
c = list(map(int, input().split()))
INF = 10 ** 18
prev = ['', '']
a = b = 0
for i in range(n):
    s = input().strip()
    r = s[::-1]
    x = y = INF
    if prev[0] <= s:
        x = min(x, a)
    if prev[1] <= s:
        x = min(x, b)
    if prev[0] <= r:
        y = min(y, a + c[i])
    if prev[1] <= r:
        y = min(y, b + c[i])
    a, b = x, y
    prev = [s, r]
ans = min(a, b)
print(ans if ans < INF else -1)
