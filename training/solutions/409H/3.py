import sys
data = sys.stdin.read().split()
first = int(data[0])
second = int(data[1])
total = first + second
print(total)
