n = int(input())
f = [int(x) - 1 for x in input().split()]
waiting = sorted(set(range(n)) - set(f), key=lambda i: f[i] >= 0)
zeros = [i for i in range(n) if f[i] < 0]
zeros.sort(key=lambda i: i not in set(waiting))
k = len(zeros)
for j in range(k):
    f[zeros[j]] = waiting[(j + 1) % k]
print(*[x + 1 for x in f])
