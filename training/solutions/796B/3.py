from sys import stdin
n, m, k = map(int, stdin.readline().split())
h = set(stdin.readline().split())
x = "1"
for line in stdin:
    if x in h:
        break
    p = line.split()
    if x in p:
        x = p[1 - p.index(x)]
print(x)
