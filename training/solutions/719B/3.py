n = int(input())
line = input().strip()
e = o = 0
for i, c in enumerate(line):
    if c == "b":
        if i % 2:
            o += 1
        else:
            e += 1
odd = n // 2
even = n - odd
print(min(max(even - e, o), max(odd - o, e)))
