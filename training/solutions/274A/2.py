n, k = map(int, input().split())
s = set(map(int, input().split()))
ans = 0
if k == 1:
    ans = n
else:
    for x in s:
        if x % k == 0 and x // k in s:
            continue
        length = 0
        while x in s:
            length += 1
            x *= k
        ans += (length + 1) // 2
print(ans)
