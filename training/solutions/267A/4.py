t = int(input())
while t:
    a, b = sorted(map(int, input().split()))
    k = 0
    while a:
        k += b // a
        a, b = b % a, a
    print(k)
    t -= 1
