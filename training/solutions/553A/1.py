from math import comb
k = int(input())
total = 0
ans = 1
for _ in range(k):
    c = int(input())
    total += c
    ans = ans * comb(total - 1, c - 1) % (10 ** 9 + 7)
print(ans)
