n, k = map(int, input().split())
a = list(map(int, input().split()))
score = [0] * k
for p, q in zip([0] + a, a):
    if p != q:
        score[q - 1] += 1
print(score.index(max(score)) + 1)
