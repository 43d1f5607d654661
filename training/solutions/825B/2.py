g = "#".join(input().strip() for _ in range(10))
win = {"XXXXX"[:i] + "." + "XXXXX"[i + 1:] for i in range(5)}
found = "NO"
for step in (1, 10, 11, 12):
    for i in range(len(g)):
        if g[i:i + 4 * step + 1:step] in win:
            found = "YES"
print(found)
