n = int(input())
a = sorted(int(input()) for _ in range(n))
h = n // 2
if a[0] == a[h - 1] and a[h] == a[-1] and a[0] != a[-1]:
    print("YES")
    print(a[0], a[-1])
else:
    print("NO")
