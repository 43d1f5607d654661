n = int(input())
m = [0] * 368
f = [0] * 368
for _ in range(n):
    c, a, b = input().split()
    for d in range(int(a), int(b) + 1):
        if c == "M":
            m[d] += 1
        else:
            f[d] += 1
print(max(2 * min(x, y) for x, y in zip(m, f)))
