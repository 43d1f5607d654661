from heapq import nlargest

n = int(input())
p = [0] + list(map(int, input().split()))
cycles = []
for i in range(1, n + 1):
    length = 0
    while p[i]:
        p[i], i = 0, p[i]
        length += 1
    if length:
        cycles.append(length)
big = nlargest(2, cycles)
res = sum(k * k for k in cycles)
if len(big) == 2:
    res += 2 * big[0] * big[1]
print(res)
