n = int(input())
d = [i for i in range(1, int(n ** 0.5) + 2) if n % i == 0]
d = sorted(set(d + [n // i for i in d]))
res = []
for a in d:
    m = n // a
    for b in d:
        if b * b > m:
            break
        if m % b == 0:
            res.append((a + 1) * (b + 2) * (m // b + 2) - n)
print(min(res), max(res))
