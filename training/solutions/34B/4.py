n, m = map(int, input().split())
a = sorted([int(x) for x in input().split() if int(x) < 0])
print(abs(sum(a[:m])))
