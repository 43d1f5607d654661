for _ in range(int(input())):
    n, m = map(int, input().split())
    a = [input() for _ in range(n)]
    print(a[-1].count("D") + sum(r[-1] == "R" for r in a))
