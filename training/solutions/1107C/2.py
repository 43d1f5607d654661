from itertools import groupby
n, k = map(int, input().split())
a = list(map(int, input().split()))
s = input()
ans = 0
for c, g in groupby(zip(s, a), key=lambda x: x[0]):
    b = sorted((v for _, v in g), reverse=True)
    ans += sum(b[:k])
print(ans)
