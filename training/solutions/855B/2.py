from itertools import accumulate
n, p, q, r = map(int, input().split())
a = list(map(int, input().split()))
left = list(accumulate([p * v for v in a], max))
right = list(accumulate([r * v for v in reversed(a)], max))[::-1]
print(max(l + q * v + s for l, v, s in zip(left, a, right)))
