n, m = map(int, input().split())
a = sum(int(x) % 2 for x in input().split())
b = sum(int(x) % 2 for x in input().split())
print(min(a, m - b) + min(n - a, b))
