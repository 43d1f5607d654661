for _ in range(int(input())):
    n = int(input())
    s = ""
    for i in range(n):
        s += input()
    if s.count("1") % 2 and s.count("0") % 2:
        print(n - 1)
    else:
        print(n)
