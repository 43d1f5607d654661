q = int(input())
for _ in range(q):
    n = int(input())
    a = sorted(map(int, input().split()))
    b = a[::2]
    if b == a[1::2] and len({x * y for x, y in zip(b, b[::-1])}) == 1:
        print("YES")
    else:
        print("NO")
