d = "monday tuesday wednesday thursday friday saturday sunday".split()
a = d.index(input())
b = d.index(input())
print("YES" if b - a in (0, 2, 3) else "NO")
