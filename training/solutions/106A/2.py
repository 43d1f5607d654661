rank = {c: i for i, c in enumerate("6789TJQKA")}
trump = input().strip()
x, y = input().split()
win = False
if x[1] == y[1] and rank[x[0]] > rank[y[0]]:
    win = True
if x[1] == trump and y[1] != trump:
    win = True
print(["NO", "YES"][win])
