t = int(input())
for i in range(t):
    n, x = map(int, input().split())
    a = list(map(int, input().split()))
    v = 1
    while True:
        if v not in a:
            if x == 0:
                break
            x -= 1
        v += 1
    print(v - 1)
