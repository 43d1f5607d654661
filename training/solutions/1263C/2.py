def values(n):
    res = [0]
    k = n
    while k >= 1:
        v = n // k
        res.append(v)
        k = n // (v + 1)
    return res

t = int(input())
for _ in range(t):
    r = values(int(input()))
    print(len(r))
    print(*r)
