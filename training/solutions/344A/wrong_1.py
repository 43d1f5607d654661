n = int(input())
a = [input() for _ in range(n)]
print(1 + sum(a[i] != a[i - 1] for i in range(2, n)))
