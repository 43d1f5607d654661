from math import ceil
for _ in range(int(input())):
    a, b, c, d = [int(x) for x in input().split()]
    if a <= b:
        print(b)
        continue
    if c <= d:
        print(-1)
        continue
    print(b + ceil((a - b) / (c - d)) * c)
