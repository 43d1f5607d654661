n = int(input())
level = [(int(x), 0) for x in input().split()]
table = {1: level}
k = 1
while 2 * k <= n:
    nxt = []
    for i in range(len(level) - k):
        d = level[i][0] + level[i + k][0]
        c = level[i][1] + level[i + k][1] + (d >= 10)
        nxt.append((d % 10, c))
    k *= 2
    level = table[k] = nxt
for _ in range(int(input())):
    l, r = map(int, input().split())
    print(table[r - l + 1][l - 1][1])
