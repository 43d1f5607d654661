n = int(input())
a = list(map(int, input().split()))
i, j = a.index(1), a.index(n)
print(max(i, j, n - 1 - i, n - 1 - j))
