from itertools import accumulate
n, k = map(int, input().split())
a = list(map(int, input().split()))
t = list(map(int, input().split()))
s = sum(x * y for x, y in zip(a, t))
p = [0] + list(accumulate(x * (1 - y) for x, y in zip(a, t)))
print(s + max(p[i + k] - p[i] for i in range(n - k + 1)))
