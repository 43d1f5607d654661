n, k, s = map(int, input().split())
if s < k or s > k * (n - 1):
    print("NO")
else:
    d = s // k
    path = [1 + d if i % 2 == 0 else 1 for i in range(k)]
    print("YES")
    print(*path)
