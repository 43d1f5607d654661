n = int(input())
p = [int(x) for x in input().split()]
coins = [0] * n
r = n - 1
ans = [1]
hard = 1
for x in p:
    coins[x - 1] = 1
    hard += 1
    while r >= 0 and coins[r]:
        hard -= 1
        r -= 1
    ans.append(hard)
print(" ".join(map(str, ans)))
