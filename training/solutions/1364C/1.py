n = int(input())
a = list(map(int, input().split()))
known = set(a) | {0}
spare = (x for x in range(10 ** 6 + 1) if x not in known)
prev = 0
b = []
for x in a:
    b.append(prev if x != prev else next(spare))
    prev = x
print(*b)
