s = set(input() for _ in range(int(input())))
r = []
for x in "purple Power", "green Time", "blue Space", "orange Soul", "red Reality", "yellow Mind":
    a, b = x.split()
    if a not in s:
        r.append(b)
print(len(r))
print(*r, sep="\n")
