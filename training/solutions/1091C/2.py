n = int(input())
small = [d for d in range(1, int(n ** 0.5) + 2) if n % d == 0]
divs = set(small) | {n // d for d in small}
res = []
for k in sorted(divs, reverse=True):
    cnt = n // k
    res.append(cnt + k * cnt * (cnt - 1) // 2)
print(*res)
