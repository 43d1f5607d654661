n = int(input())
a = list(map(int, input().split()))
print(min(a[i] // max(i, n - 1 - i) for i in range(n)))
