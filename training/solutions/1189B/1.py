n = int(input())
a = sorted(map(int, input().split()))
if a[-1] >= a[-2] + a[-3]:
    print("NO")
else:
    a[-1], a[-2] = a[-2], a[-1]
    print("YES")
    print(*a)
