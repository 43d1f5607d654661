for _ in range(int(input())):
    s = input().strip()
    p = [i for i in range(len(s)) if s[i] == "R"]
    p = [-1] + p
    print(max([p[i + 1] - p[i] for i in range(len(p) - 1)] + [1]))
