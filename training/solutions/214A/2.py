n, m = map(int, input().split())
print(sum(a * a + b == n and a + b * b == m for a in range(40) for b in range(40)))
