def solve():
    n, k = map(int, input().split())
    w = [list(input().strip()), list(input().strip())]
    level = [(0, 0)]
    water = 0
    w[0][0] = 'X'
    while level:
        nxt = []
        for s, x in level:
            for a, b in ((s, x - 1), (s, x + 1), (s ^ 1, x + k)):
                if b >= n:
                    return "YES"
                if b > water and w[a][b] == '-':
                    w[a][b] = 'X'
                    nxt.append((a, b))
        level = nxt
        water += 1
    return "NO"

print(solve())
