n = int(input())
cnt = [0] * 10
for c in input().strip():
    for f in range(2, int(c) + 1):
        for p in (2, 3, 5, 7):
            while f % p == 0:
                cnt[p] += 1
                f //= p
answer = ''
for d, parts in ((7, (2, 2, 2, 2, 3, 3, 5)), (5, (2, 2, 2, 3)), (3, (2,)), (2, ())):
    k = cnt[d]
    answer += str(d) * k
    for p in parts:
        cnt[p] -= k
print(answer)
