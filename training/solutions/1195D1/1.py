n = int(input())
a = input().split()
ans = 0
for s in a:
    v = 0
    for c in s:
        v = v * 100 + int(c) * 11
    ans += v * n
print(ans % 998244353)
