c = ["purple", "green", "blue", "orange", "red", "yellow"]
g = ["Power", "Time", "Space", "Soul", "Reality", "Mind"]
n = int(input())
seen = [input() for i in range(n)]
print(6 - n)
for i in range(6):
    if c[i] not in seen:
        print(g[i])
