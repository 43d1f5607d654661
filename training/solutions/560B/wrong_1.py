a, b = sorted(map(int, input().split()))
c, d = sorted(map(int, input().split()))
e, f = sorted(map(int, input().split()))
if c + e <= a and max(d, f) <= b or d + f <= b and max(c, e) <= a:
    print("YES")
else:
    print("NO")
