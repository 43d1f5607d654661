def least(x):
    d = 2
    while x % d:
        d += 1
    return d

for _ in range(int(input())):
    input()
    divs = [least(x) for x in map(int, input().split())]
    order = sorted(set(divs))
    print(len(order))
    print(*[order.index(d) + 1 for d in divs])
