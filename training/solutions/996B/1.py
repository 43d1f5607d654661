n = int(input())
a = list(map(int, input().split()))
t = [(max(0, a[i] - i) + n - 1) // n * n + i for i in range(n)]
print(t.index(min(t)) + 1)
