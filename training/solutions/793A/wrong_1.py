n, k = map(int, input().split())
a = list(map(int, input().split()))
s = sum(a) - n * min(a)
print(-1 if s % k else s // k)
