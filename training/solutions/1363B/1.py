for _ in range(int(input())):
    s = input()
    best = len(s)
    one = s.count('1')
    zero = len(s) - one
    l0 = l1 = 0
    for c in s:
        if c == '0':
            l0 += 1
        else:
            l1 += 1
        best = min(best, l0 + one - l1, l1 + zero - l0)
    print(best)
