n, k = map(int, input().split())
p = [i for i in range(2, n + 1) if all(i % j for j in range(2, i))]
c = sum(x + y + 1 in p for x, y in zip(p, p[1:]))
print("YES" if c >= k else "NO")
