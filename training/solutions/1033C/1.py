n = int(input())
a = list(map(int, input().split()))
pos = {x: i for i, x in enumerate(a)}
lose = [False] * n
for v in range(n, 0, -1):
    i = pos[v]
    lose[i] = not any(lose[j] for j in range(i % v, n, v))
print(''.join('B' if x else 'A' for x in lose))
