n = int(input())
b = list(map(int, input().split()))
x, y = max(b), min(b)
print(x - y, b.count(x) * b.count(y))
