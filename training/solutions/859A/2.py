k = int(input())
a = sorted(map(int, input().split()))
if a[-1] > 25:
    print(a[-1] - 25)
else:
    print(0)
