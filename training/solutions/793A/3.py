n, k = map(int, input().split())
a = list(map(int, input().split()))
m = min(a)
ans = 0
for x in a:
    if (x - m) % k != 0:
        print(-1)
        break
    ans += (x - m) // k
else:
    print(ans)
