for _ in range(int(input())):
    n = int(input())
    s = input().strip()
    res = '-'
    for x in '0123456789':
        last = max((j for j in range(n) if s[j] < x), default=-1)
        t = ''.join('1' if c < x or (c == x and j > last) else '2' for j, c in enumerate(s))
        one = [c for c, k in zip(s, t) if k == '1']
        two = [c for c, k in zip(s, t) if k == '2']
        if one + two == sorted(s):
            res = t
            break
    print(res)
