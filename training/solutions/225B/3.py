from bisect import bisect_right
s, k = map(int, input().split())
k = min(k, 40)
fib = [0] * (k - 1) + [1]
while fib[-1] < 10 ** 9:
    fib.append(sum(fib[-k:]))
out = []
while s > 0:
    v = fib[bisect_right(fib, s) - 1]
    out.append(str(v))
    s -= v
out.append('0')
print(len(out))
print(' '.join(out))
