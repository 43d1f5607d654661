n = int(input())
ans = 0
for mask in range(16):
    p = 1
    sign = 1
    for i, q in enumerate((2, 3, 5, 7)):
        if mask >> i & 1:
            p *= q
            sign = -sign
    ans += sign * (n // p)
print(ans)
