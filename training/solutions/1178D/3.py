n = int(input())
sieve = [True] * (2 * n + 2)
for i in range(2, 2 * n + 2):
    if sieve[i]:
        for j in range(2 * i, 2 * n + 2, i):
            sieve[j] = False
m = next(x for x in range(n, 2 * n) if sieve[x])
out = [str(m)]
for i in range(m):
    if i < n:
        a, b = i, (i + 1) % n
    else:
        a, b = i - n, i - n + n // 2
    out.append(f"{a + 1} {b + 1}")
print("\n".join(out))
