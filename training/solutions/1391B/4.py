for _ in range(int(input())):
    n, m = map(int, input().split())
    k = 0
    for i in range(n):
        s = input().strip()
        if s[-1] == "R":
            k += 1
    print(k + s.count("D"))
