n, k, m = map(int, input().split())
a = list(map(int, input().split()))
r = [x for x in a if (x - a[0]) % m == 0]
if len(r) >= k:
    print("Yes")
    print(*r[:k])
else:
    print("No")
