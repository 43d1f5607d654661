n, a = map(int, input().split())
d = list(map(int, input().split()))
s = sum(d)
print(*[max(0, a - (s - x) - 1) for x in d])
