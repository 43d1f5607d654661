l, r, x, y, k = map(int, input().split())
if max(l, x * k) <= min(r, y * k):
    print("YES")
else:
    print("NO")
