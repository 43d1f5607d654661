t = int(input())
while t:
    t -= 1
    input()
    s = -1
    b = []
    for x in input().split():
        b.append(s * abs(int(x)))
        s = -s
    print(*b)
