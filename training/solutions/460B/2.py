def digits(x):
    s = 0
    while x:
        s += x % 10
        x //= 10
    return s

a, b, c = map(int, input().split())
cand = [b * i ** a + c for i in range(1, 82)]
ans = [x for i, x in enumerate(cand, 1) if 0 < x < 10 ** 9 and digits(x) == i]
print(len(ans))
if ans:
    print(*ans)
