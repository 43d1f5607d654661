t = int(input())
for _ in range(t):
    n = int(input())
    s = ""
    for i in range(n):
        if 4 * (n - i) < n + 4:
            s += "8"
        else:
            s += "9"
    print(s)
