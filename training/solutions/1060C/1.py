from bisect import bisect_right
n, m = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
x = int(input())
def smallest(v):
    p = [0]
    for t in v:
        p.append(p[-1] + t)
    return [min(p[i + k] - p[i] for i in range(len(v) - k + 1)) for k in range(1, len(v) + 1)]
A, B = smallest(a), smallest(b)
print(max((i + 1) * bisect_right(B, x // s) for i, s in enumerate(A)))
