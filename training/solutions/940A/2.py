n, d = map(int, input().split())
a = list(map(int, input().split()))
print(n - max(sum(x <= y <= x + d for y in a) for x in a))
