n = int(input())
a = list(map(int, input().split()))
b = [i + 1 for i in range(n) if a[i] != 0]
if not b:
    print("NO")
else:
    print("YES")
    print(len(b))
    l = 1
    for r in b[1:]:
        print(l, r - 1)
        l = r
    print(l, n)
