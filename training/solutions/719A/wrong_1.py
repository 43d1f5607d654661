n = int(input())
a = list(map(int, input().split()))
if n == 1:
    print(-1)
else:
    print("UP" if a[-1] > a[-2] else "DOWN")
