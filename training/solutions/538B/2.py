n = int(input())
res = []
while n:
    x = int("".join(min(c, "1") for c in str(n)))
    res.append(x)
    n -= x
print(len(res))
print(*res)
