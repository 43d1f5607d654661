l, r = map(int, input().split())
s = {2**x * 3**y for x in range(35) for y in range(25)}
print(sum(l <= v <= r for v in s))
