k = int(input())
c = [1] * 10
p = 1
i = 0
while p < k:
    p = p // c[i] * (c[i] + 1)
    c[i] += 1
    i = (i + 1) % 10
print("".join(x * y for x, y in zip("codeforces", c)))
