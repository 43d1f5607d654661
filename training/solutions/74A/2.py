def score(line):
    p = list(map(int, line[1:]))
    return p[0] * 100 - p[1] * 50 + sum(p[2:])
n = int(input())
rows = [input().split() for _ in range(n)]
print(max(rows, key=score)[0])
