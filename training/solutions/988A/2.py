n, k = map(int, input().split())
a = input().split()
r = [i + 1 for i in range(n) if a[i] not in a[:i]]
if len(r) >= k:
    print("YES")
    print(*r[:k])
else:
    print("NO")
