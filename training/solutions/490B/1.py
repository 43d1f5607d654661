n = int(input())
after = {}
fronts = set()
for _ in range(n):
    a, b = map(int, input().split())
    after[a] = b
    fronts.add(a)
first = (fronts - set(after.values()) - {0}).pop()
q = [0] * n
q[0] = first
for i in range(1, n, 2):
    q[i] = after[q[i - 2] if i > 1 else 0]
for i in range(2, n, 2):
    q[i] = after[q[i - 2]]
print(*q)
