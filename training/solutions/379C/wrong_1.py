n = int(input())
a = list(map(int, input().split()))
seen = {}
for i in range(n):
    k = seen.get(a[i], 0)
    seen[a[i]] = k + 1
    a[i] += k
print(*a)
