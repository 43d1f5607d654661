n, k = map(int, input().split())
a = list(map(int, input().split()))
r = [1] + [i + 1 for i in range(1, n) if a[i] != a[i - 1]]
if len(r) >= k:
    print("YES")
    print(*r[:k])
else:
    print("NO")
