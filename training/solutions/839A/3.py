n, k = map(int, input().split())
a = list(map(int, input().split()))
s = 0
for i in range(n):
    s += a[i]
    if s >= 8:
        k -= 8
        s -= 8
    else:
        k -= s
        s = 0
    if k <= 0:
        print(i + 1)
        break
if k > 0:
    print(-1)
