n = int(input())
a = list(map(int, input().split()))
k = min(range(n - 1), key=lambda i: abs(a[i] - a[i + 1]))
print(k + 1, k + 2)
