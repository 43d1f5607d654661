n, s = map(int, input().split())
v = list(map(int, input().split()))
if sum(v) < s:
    print(-1)
else:
    print((sum(v) - s) // n)
