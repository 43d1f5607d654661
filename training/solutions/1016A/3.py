n, m = map(int, input().split())
a = list(map(int, input().split()))
k = 0
ans = []
for x in a:
    k += x
    ans.append(k // m)
    k %= m
print(*ans)
