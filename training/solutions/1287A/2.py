for _ in range(int(input())):
    k = int(input())
    s = input()
    t = 0
    while "AP" in s:
        s = s.replace("AP", "AA")
        t += 1
    print(t)
