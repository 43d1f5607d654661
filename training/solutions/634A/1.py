n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
a.remove(0)
b.remove(0)
i = b.index(a[0])
if b[i:] + b[:i] == a:
    print("YES")
else:
    print("NO")
