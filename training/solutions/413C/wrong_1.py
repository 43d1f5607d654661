n, m = map(int, input().split())
a = list(map(int, input().split()))
b = [int(x) - 1 for x in input().split()]
auction = sorted(a[i] for i in b)
score = sum(a) - sum(auction)
for x in auction:
    score += max(score, x)
print(score)
