from bisect import bisect
input()
p = list(map(int, input().split()))
c = list(map(int, input().split()))
k = [0] * 5
s = 0
for x in p:
    s += x
    while s >= c[0]:
        i = bisect(c, s) - 1
        q, s = divmod(s, c[i])
        k[i] += q
print(*k)
print(s)
