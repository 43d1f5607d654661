k = int(input())
g = [["#"] * 11 for i in range(4)]
g[2] = ["#"] + ["."] * 10
for j in range(11):
    for i in range(4):
        if g[i][j] == "#" and k > 0:
            g[i][j] = "O"
            k -= 1
s = [".".join(r) for r in g]
print("+" + "-" * 24 + "+")
print("|" + s[0] + ".|D|)")
print("|" + s[1] + ".|.|")
print("|" + s[2] + "...|")
print("|" + s[3] + ".|.|)")
print("+" + "-" * 24 + "+")
