n = int(input())
d = {"rat": 0, "woman": 1, "child": 1, "man": 2, "captain": 3}
a = []
for i in range(n):
    s, t = input().split()
    a.append((d[t], i, s))
a.sort()
for x in a:
    print(x[2])
