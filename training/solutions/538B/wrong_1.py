n = int(input())
res = []
while n:
    x = 10 ** (len(str(n)) - 1)
    res.append(x)
    n -= x
print(len(res))
print(*res)
