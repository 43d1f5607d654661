import sys
data = sys.stdin.read().split()
for x in data[1:]:
    print(1 - int(x) % 2)
