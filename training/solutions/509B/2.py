n, k = map(int, input().split())
a = list(map(int, input().split()))
m = min(a)
if max(a) > m + k:
    print("NO")
else:
    print("YES")
    for x in a:
        print(*[1] * m, *range(1, x - m + 1))
