n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
i = b.index(a[0])
if b[i:] + b[:i] == a:
    print("YES")
else:
    print("NO")
