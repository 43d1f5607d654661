import sys
M = 1000000007
c = list(map(int, sys.stdin.read().split()))[1:]
f = [1]
for i in range(1, 1001):
    f.append(f[-1] * i % M)
left = sum(c)
res = 1
for x in c[::-1]:
    top, low = left - 1, x - 1
    res = res * f[top] * pow(f[low] * f[top - low], M - 2, M) % M
    left -= x
print(res)
