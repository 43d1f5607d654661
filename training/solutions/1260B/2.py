t = int(input())
for i in range(t):
    a, b = sorted(map(int, input().split()))
    d = b - a
    a -= d
    if a >= 0 and a % 3 == 0:
        print("YES")
    else:
        print("NO")
