n, k = map(int, input().split())
a = list(map(int, input().split()))
r = -1
for i in range(n):
    k -= min(8, a[i])
    if k <= 0:
        r = i + 1
        break
print(r)
