n = int(input())
a = sorted(set(map(int, input().split())))
if len(a) < 3 or len(a) == 3 and a[0] + a[2] == 2 * a[1]:
    print("YES")
else:
    print("NO")
