n = int(input())
high = None
for _ in range(n):
    c, d = map(int, input().split())
    if d == 2:
        high = 1899 if high is None else min(high, 1899)
    elif high is not None and high < 1900:
        high = -10 ** 9
        break
    if high is not None:
        high += c
if high is None:
    print("Infinity")
elif high < -10 ** 8:
    print("Impossible")
else:
    print(high)
