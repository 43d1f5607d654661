k = sorted(map(int, input().split()))
if k[0] == 1 or k[:2] == [2, 2] or k == [3, 3, 3] or k == [2, 4, 4]:
    print("YES")
else:
    print("NO")
