import sys
lines = sys.stdin.read().split("\n")
big = 1 << 32
stack = []
cur, times = 0, 1
for line in lines[1:int(lines[0]) + 1]:
    if line[0] == "a":
        cur += 1
    elif line[0] == "f":
        stack.append((cur, times))
        cur, times = 0, int(line.split()[1])
    else:
        inner = min(big, cur * times)
        cur, times = stack.pop()
        cur += inner
print("OVERFLOW!!!" if cur >= big else cur)
