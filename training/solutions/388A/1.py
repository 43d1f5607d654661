n = int(input())
piles = []
for x in sorted(map(int, input().split())):
    for i in range(len(piles)):
        if piles[i] <= x:
            piles[i] += 1
            break
    else:
        piles.append(1)
print(len(piles))
