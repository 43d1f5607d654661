n, k = map(int, input().split())
a = list(map(int, input().split()))
m = sorted(a)[-k]
print(m)
print(*[i + 1 for i in range(n) if a[i] >= m])
