from bisect import insort
n, k = map(int, input().split())
power = list(map(int, input().split()))
coin = list(map(int, input().split()))
order = sorted(zip(power, coin))
result = {}
rich = []
for p, c in order:
    result[p] = c + sum(rich)
    insort(rich, c)
    if len(rich) > k:
        rich.pop(0)
print(*[result[p] for p in power])
