n, k = map(int, input().split())
c = list(map(int, input().split()))
caps = [int(x) - 1 for x in input().split()]
is_cap = [False] * n
rest = sum(c)
ans = 0
for i in caps:
    is_cap[i] = True
    rest -= c[i]
    ans += c[i] * rest
for i in range(n):
    j = (i + 1) % n
    if not is_cap[i] and not is_cap[j]:
        ans += c[i] * c[j]
print(ans)
