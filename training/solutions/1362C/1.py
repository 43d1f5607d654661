for _ in range(int(input())):
    n = int(input())
    s = 0
    while n:
        s += n
        n //= 2
    print(s)
