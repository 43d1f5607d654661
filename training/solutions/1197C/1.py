n, k = map(int, input().split())
a = list(map(int, input().split()))
gaps = sorted(a[i + 1] - a[i] for i in range(n - 1))
print(sum(gaps[:n - k]))
