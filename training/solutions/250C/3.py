n, k = map(int, input().split())
a = list(map(int, input().split()))
a = [a[i] for i in range(n) if i == 0 or a[i] != a[i - 1]]
score = [0] * k
for x in a:
    score[x - 1] += 1
for p, q, r in zip(a, a[1:], a[2:]):
    if p == r:
        score[q - 1] += 1
print(score.index(max(score)) + 1)
