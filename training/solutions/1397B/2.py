n = int(input())
a = sorted(int(x) for x in input().split())
def cost(c):
    p, total = 1, 0
    for x in a:
        total += abs(x - p)
        p *= c
    return total
if n > 32:
    print(sum(a) - n if n > 60 else min(cost(1), cost(2)))
else:
    r = round(a[-1] ** (1 / (n - 1)))
    print(min(cost(c) for c in range(1, r + 3)))
