n, k = map(int, input().split())
c = list(map(int, input().split()))
cap = {int(x) - 1 for x in input().split()}
s = sum(c)
ans = sum(c[i] * (s - c[i]) for i in cap)
for i in range(n):
    if i not in cap and (i + 1) % n not in cap:
        ans += c[i] * c[(i + 1) % n]
print(ans)
