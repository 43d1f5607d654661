t = int(input())
for _ in range(t):
    n = int(input())
    s = []
    for x in map(int, input().split()):
        if len(s) > 1 and (s[-2] < s[-1] < x or s[-2] > s[-1] > x):
            s.pop()
        s.append(x)
    print(len(s))
    print(*s)
