import sys
a = sys.stdin.read().split()[1:]
s = 0
for i in range(-10, 11):
    s += a.count(str(i)) * a.count(str(-i))
print((s - a.count("0")) // 2)
