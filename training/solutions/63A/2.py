g = [[], [], [], []]
for _ in range(int(input())):
    name, st = input().split()
    if st == "rat":
        g[0].append(name)
    elif st == "woman" or st == "child":
        g[1].append(name)
    elif st == "man":
        g[2].append(name)
    else:
        g[3].append(name)
print("\n".join(g[0] + g[1] + g[2] + g[3]))
