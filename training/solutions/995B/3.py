n = int(input())
order = {}
rank = []
for x in input().split():
    order.setdefault(x, len(order))
    rank.append(order[x])
print(sum(rank[j] > rank[i] for i in range(2 * n) for j in range(i)))
