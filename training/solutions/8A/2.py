s, a, b = input(), input(), input()
r = 0
for t in (s, s[::-1]):
    r = 2 * r + (b in t.partition(a)[2])
print(["fantasy", "backward", "forward", "both"][r])
