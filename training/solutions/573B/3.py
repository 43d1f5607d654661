from itertools import accumulate
n = int(input())
h = [int(x) for x in input().split()]

def sweep(v):
    return list(accumulate([0] + v, lambda a, x: min(a + 1, x)))[1:]

a = sweep(h)
b = sweep(h[::-1])[::-1]
print(max(map(min, a, b)))
