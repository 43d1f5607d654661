n, m, k = map(int, input().split())
b = list(map(int, input().split()))
gaps = sorted(b[i + 1] - b[i] for i in range(n - 1))
print(sum(gaps[:n - k]) + k)
