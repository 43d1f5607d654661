n = int(input())
a = sorted(map(int, input().split()))
if a[-1] >= a[-2] + a[0]:
    print("NO")
else:
    print("YES")
    print(*a)
