n = int(input())
a = list(map(int, input().split()))
a.sort()
used = set()
s = 0
for x in a[::-1]:
    while x > 0 and x in used:
        x -= 1
    used.add(x)
    s += x
print(s)
