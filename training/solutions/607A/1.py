from bisect import bisect_left
n = int(input())
b = sorted(tuple(map(int, input().split())) for _ in range(n))
pos = [x for x, p in b]
dead = [0] * n
for i in range(n):
    j = bisect_left(pos, pos[i] - b[i][1])
    dead[i] = i - j + (dead[j - 1] if j else 0)
print(min(dead[i] + n - 1 - i for i in range(n)))
