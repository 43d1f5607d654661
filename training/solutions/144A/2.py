n = int(input())
a = list(map(int, input().split()))
ans = 0
p = a.index(max(a))
while p > 0:
    a[p], a[p - 1] = a[p - 1], a[p]
    p -= 1
    ans += 1
m = min(a)
p = n - 1
while a[p] != m:
    p -= 1
print(ans + n - 1 - p)
