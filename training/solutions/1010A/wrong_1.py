n = int(input())
m = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
if 1 in a:
    print(-1)
else:
    s = m
    for x in a + b:
        if x > 1:
            s = s * x / (x - 1)
    print(s - m)
