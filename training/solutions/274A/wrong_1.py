n, k = map(int, input().split())
s = set(map(int, input().split()))
ans = n
for x in s:
    if x * k in s:
        ans -= 1
print(ans)
