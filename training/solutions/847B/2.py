n = int(input())
a = list(map(int, input().split()))
while a:
    rest = []
    top = 0
    line = []
    for x in a:
        if x > top:
            line.append(x)
            top = x
        else:
            rest.append(x)
    print(*line)
    a = rest
