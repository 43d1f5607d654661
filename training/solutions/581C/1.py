n, k = map(int, input().split())
a = list(map(int, input().split()))
a.sort(key=lambda x: -(x % 10))
total = 0
for x in a:
    need = -x % 10
    if need <= k:
        k -= need
        x += need
    total += x // 10
print(min(total + k // 10, 10 * n))
