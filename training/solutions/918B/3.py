n, m = map(int, input().split())
d = {}
for i in range(n):
    name, ip = input().split()
    d[ip] = name
for i in range(m):
    c, ip = input().split()
    print(c + " " + ip + " #" + d[ip[:-1]])
