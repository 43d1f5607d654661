import sys
last = ""
c = 0
for s in sys.stdin.read().split()[1:]:
    if s != last:
        c += 1
    last = s
print(c)
