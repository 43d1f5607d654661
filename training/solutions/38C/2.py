n, l = map(int, input().split())
a = list(map(int, input().split()))
print(max(sum(x - x % d for x in a) for d in range(l, max(l, max(a)) + 1)))
