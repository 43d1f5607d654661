input()
used = set()
for x in sorted(map(int, input().split())):
    if x > 1 and x - 1 not in used:
        used.add(x - 1)
    elif x not in used:
        used.add(x)
    else:
        used.add(x + 1)
print(len(used))
