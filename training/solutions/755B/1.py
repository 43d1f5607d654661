n, m = map(int, input().split())
a = {input() for _ in range(n)}
b = {input() for _ in range(m)}
k = len(a & b)
print("YES" if n + k % 2 > m else "NO")
