q = int(input())
for _ in range(q):
    n = int(input())
    a = sorted(map(int, input().split()))
    if a[::2] == a[1::2]:
        print("YES")
    else:
        print("NO")
