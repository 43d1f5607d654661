n = int(input())
a = sorted(map(int, input().split()))
if n < 2 or a[0] == a[-1]:
    print("NO")
else:
    print(a[1] if a[1] != a[0] else a[2])
