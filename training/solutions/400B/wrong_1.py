n, m = map(int, input().split())
d = set()
for i in range(n):
    s = input()
    d.add(abs(s.index("S") - s.index("G")))
print(len(d))
