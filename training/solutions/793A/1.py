n, k = map(int, input().split())
a = list(map(int, input().split()))
m = min(a)
print(-1 if any((x - m) % k for x in a) else sum((x - m) // k for x in a))
