n, k = map(int, input().split())
a = list(map(int, input().split()))
if max(a) - min(a) >= k:
    print("NO")
else:
    print("YES")
    for x in a:
        print(*[i % k + 1 for i in range(x)])
