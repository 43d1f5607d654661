b = -10 ** 9
for _ in range(int(input())):
    h, *v = input().split()
    v = list(map(int, v))
    s = 100 * v[0] - 50 * v[1] + sum(v[2:])
    if s > b:
        b = s
        r = h
print(r)
