n = int(input())
m = f = 0
for _ in range(n):
    c, a, b = input().split()
    if c == "M":
        m += 1
    else:
        f += 1
print(2 * min(m, f))
