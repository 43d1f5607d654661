n = int(input())
a = list(map(int, input().split()))
x = a.index(1) + 1
y = a.index(n) + 1
print(max(x - 1, y - 1, n - x, n - y))
