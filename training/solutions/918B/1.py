n, m = map(int, input().split())
d = {}
for _ in range(n):
    s, ip = input().split()
    d[ip + ";"] = s
for _ in range(m):
    s = input()
    print(s, "#" + d[s.split()[1]])
