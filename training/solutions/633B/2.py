def zeros(n):
    r = 0
    while n:
        n //= 5
        r += n
    return r
m = int(input())
a = [n for n in range(max(1, m * 4 - 10), m * 5 + 5) if zeros(n) == m]
print(len(a))
print(*a)
