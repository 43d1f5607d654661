from itertools import accumulate
n, m, c = map(int, input().split())
message = list(map(int, input().split()))
key = list(map(int, input().split()))
change = [0] * (n + 1)
for j in range(m):
    change[j] += key[j]
    change[j + n - m + 1] -= key[j]
print(*[(x + y) % c for x, y in zip(message, accumulate(change))])
