d = list(map(int, input().split()))
a, b = d[4], d[5]
print(sum(1 for x in range(a, b + 1) if x % d[0] % d[1] % d[2] % d[3] == x))
