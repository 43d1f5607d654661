import sys
lines = sys.stdin.read().split("\n")
n, m = map(int, lines[0].split())
names = dict(reversed(l.split()) for l in lines[1:n + 1])
for l in lines[n + 1:n + m]:
    ip = l.split()[1][:-1]
    print(f"{l.strip()} #{names[ip]}")
