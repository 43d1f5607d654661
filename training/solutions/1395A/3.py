t = int(input())
for i in range(t):
    r, g, b, w = map(int, input().split())
    k = r % 2 + g % 2 + b % 2 + w % 2
    if k <= 1:
        print("Yes")
    elif k >= 3 and r > 0 and g > 0 and b > 0:
        print("Yes")
    else:
        print("No")
