for _ in range(int(input())):
    n = int(input())
    s = {0}
    i = 1
    while i * i <= n:
        s.add(i)
        s.add(n // i)
        i += 1
    print(len(s))
    print(*sorted(s))
