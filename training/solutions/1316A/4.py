t = int(input())
while t:
    n, m = map(int, input().split())
    s = 0
    for x in input().split():
        s += int(x)
    print(min(s, m))
    t -= 1
