n = int(input())
money = list(map(int, input().split()))
seen = [0] * n
pays = []
for _ in range(int(input())):
    e = input().split()
    if e[0] == "1":
        p = int(e[1]) - 1
        money[p] = int(e[2])
        seen[p] = len(pays)
    else:
        pays.append(int(e[1]))
best = [0]
for x in pays[::-1]:
    best.append(max(x, best[-1]))
best.reverse()
for i in range(n):
    print(max(money[i], best[seen[i]]), end=" ")
